import { EngineError, asEngineError } from '../engine-error.ts';
import type { BuiltFile } from '../manifest.ts';

/** How to get a file; everything but the address has a sensible default. */
export interface FetchOptions {
  /** Told the bytes received so far, as a part of `file.bytes`; never falls. */
  onProgress?: (received: number) => void;
  signal?: AbortSignal;
  /** Pass by the browser's cache, which may hold the file that was cut. */
  fresh?: boolean;
  fetch?: typeof fetch;
}

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Fetches a gzip file and unpacks it while it arrives. A host that has already unpacked it on the
 * way (by a content encoding) is understood: then the file is taken as it is.
 *
 * @returns exactly `file.rawBytes` bytes.
 * @throws {EngineError} `missing`, `truncated`, `unsupported` or `memory`.
 */
export async function fetchPacked(
  url: URL,
  file: BuiltFile,
  options: FetchOptions = {},
): Promise<Bytes> {
  if (typeof DecompressionStream === 'undefined')
    throw new EngineError('unsupported', 'The browser has no DecompressionStream');
  const body = await request(url, options);
  try {
    const [first, rest] = await peek(body);
    const packed = first[0] === 0x1f && first[1] === 0x8b;
    const scale = packed ? 1 : file.bytes / file.rawBytes;
    const counter = count(file.bytes, scale, options.onProgress);
    const counted = rest.pipeThrough(counter, options.signal ? { signal: options.signal } : {});
    const unpacked = packed ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
    const bytes = await collect(unpacked, file.rawBytes);
    options.onProgress?.(file.bytes);
    return bytes;
  } catch (error) {
    options.signal?.throwIfAborted();
    throw asEngineError(error, 'truncated', url.pathname);
  }
}

async function request(url: URL, options: FetchOptions): Promise<ReadableStream<Bytes>> {
  const { signal = null, fresh = false, fetch: get = fetch } = options;
  let response: Response;
  try {
    response = await get(url, { signal, cache: fresh ? 'reload' : 'default', priority: 'low' });
  } catch (error) {
    signal?.throwIfAborted();
    throw new EngineError('missing', `${url.pathname} could not be reached`, error);
  }
  // A host that answers every unknown address with its opening page has no such file either.
  const page = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!response.ok || !response.body || page) {
    await response.body?.cancel();
    throw new EngineError('missing', `${url.pathname} answered ${response.status}`);
  }
  return response.body;
}

/** The first bytes (at least two, if there are) and the whole stream again. */
async function peek(body: ReadableStream<Bytes>): Promise<[Bytes, ReadableStream<Bytes>]> {
  const reader = body.getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  while (length < 2) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  const first = new Uint8Array(await new Blob(chunks).slice(0, 2).arrayBuffer());
  const rest = new ReadableStream<Bytes>({
    async pull(controller) {
      const chunk = chunks.shift();
      if (chunk) return controller.enqueue(chunk);
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return [first, rest];
}

function count(
  total: number,
  scale: number,
  onProgress: FetchOptions['onProgress'],
): TransformStream<Bytes, Bytes> {
  let received = 0;
  return new TransformStream({
    transform(chunk, controller) {
      received += chunk.length;
      onProgress?.(Math.min(total, Math.floor(received * scale)));
      controller.enqueue(chunk);
    },
  });
}

async function collect(stream: ReadableStream<Bytes>, expected: number): Promise<Bytes> {
  const bytes = new Uint8Array(expected);
  let at = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (at + value.length > expected)
      throw new EngineError('truncated', `More than the ${expected} bytes expected`);
    bytes.set(value, at);
    at += value.length;
  }
  if (at < expected)
    throw new EngineError('truncated', `${at} bytes, where ${expected} were expected`);
  return bytes;
}

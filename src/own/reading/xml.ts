import { ReadingError } from './reading-error.ts';

export interface XmlHandler {
  /** A tag's name without its prefix, and what stands behind the name inside it. */
  open: (name: string, attributes: string) => void;
  text: (text: string) => void;
  close: (name: string) => void;
}

/** A tag longer than this is no tag of a sheet. */
const longestTag = 1_000_000;

/**
 * Walks through XML as it comes, as far as sheets need it: no document types, no entities but the
 * five of the language and numbers, so that none can grow.
 */
export async function walkXml(
  bytes: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of bytes) {
    onBytes(part.byteLength);
    rest = walk(rest + decoder.decode(part, { stream: true }), handler);
    if (rest.length > longestTag) throw new ReadingError('broken_xlsx');
  }
  walk(rest + decoder.decode(), handler);
}

/** Takes all whole tags; gives back what is left. */
function walk(xml: string, handler: XmlHandler): string {
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return xml.slice(at);
    const comment = xml.startsWith('<!--', start);
    const verbatim = xml.startsWith('<![CDATA[', start);
    const ending = comment ? '-->' : verbatim ? ']]>' : '>';
    const end = xml.indexOf(ending, start);
    if (end < 0) return xml.slice(at);
    if (start > at) handler.text(plain(xml.slice(at, start)));
    if (verbatim) handler.text(xml.slice(start + 9, end));
    else if (!comment) tag(xml.slice(start + 1, end), handler);
    at = end + ending.length;
  }
}

function tag(inner: string, { open, close }: XmlHandler): void {
  if (inner.startsWith('?') || inner.startsWith('!')) return;
  if (inner.startsWith('/')) return close(local(inner.slice(1).trim()));
  const empty = inner.endsWith('/');
  const body = empty ? inner.slice(0, -1) : inner;
  const space = body.search(/\s/);
  const name = local(space < 0 ? body : body.slice(0, space));
  open(name, space < 0 ? '' : body.slice(space));
  if (empty) close(name);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, with or without a prefix. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? plain(found[1] ?? found[2] ?? '') : null;
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (all, hex, decimal, name) => {
      if (name !== undefined) return named[String(name)] ?? all;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
}

import type { CDPSession } from 'playwright-core';

/** Bytes that the workers of a page hold: objects of their scripts, and memory of their WebAssembly. */
export interface WorkerMemory {
  heap: number;
  wasm: number;
}

/** The messages of one worker, which the protocol sends through its page. */
type Ask = <T>(method: string, params?: object) => Promise<T>;

interface Answer {
  /** None of what the worker tells unasked. */
  id?: number;
  result?: unknown;
  error?: object;
}

const ended = { message: 'The worker ended' };

/**
 * Follows the workers of a page, whose memory is not in the page's own heap. WebAssembly's is what it has
 * taken: it grows and is never given back, except with its worker.
 *
 * @param session of the page, before its workers start
 */
export async function workerMemory(session: CDPSession): Promise<() => Promise<WorkerMemory>> {
  const workers = new Map<string, Ask>();
  const waiting = new Map<string, (answer: Answer) => void>();
  let asked = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    const ask: Ask = async <T>(method: string, params: object = {}) => {
      asked += 1;
      const id = asked;
      const answer = new Promise<T>((resolve, reject) => {
        waiting.set(`${sessionId} ${id}`, ({ result, error }) =>
          error ? reject(new Error(JSON.stringify(error))) : resolve(result as T),
        );
      });
      const message = JSON.stringify({ id, method, params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      return answer;
    };
    workers.set(sessionId, ask);
    void Promise.allSettled([
      ask('Runtime.evaluate', { expression: noted }),
      ask('Runtime.runIfWaitingForDebugger'),
    ]);
  });
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const answer = JSON.parse(message) as Answer;
    const key = `${sessionId} ${answer.id}`;
    waiting.get(key)?.(answer);
    waiting.delete(key);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => {
    workers.delete(sessionId);
    for (const [key, told] of waiting) if (key.startsWith(sessionId)) told({ error: ended });
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
  return async () => {
    const all = await Promise.all([...workers.values()].map(memoryOf));
    const sum = (of: (one: WorkerMemory) => number) =>
      all.reduce((total, one) => total + of(one), 0);
    return { heap: sum(({ heap }) => heap), wasm: sum(({ wasm }) => wasm) };
  };
}

async function memoryOf(ask: Ask): Promise<WorkerMemory> {
  for (let turn = 0; turn < 2; turn++) await ask('HeapProfiler.collectGarbage');
  const { usedSize } = await ask<{ usedSize: number }>('Runtime.getHeapUsage');
  const { result } = await ask<{ result: { value: number } }>('Runtime.evaluate', {
    expression: '[...wasmMemories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0)',
  });
  return { heap: usedSize, wasm: result.value };
}

/** Run in a worker before its script: notes every memory, made by the script or within a module. */
const noted = `{
  const memories = (globalThis.wasmMemories = new Set());
  const { Memory } = WebAssembly;
  WebAssembly.Memory = new Proxy(Memory, {
    construct(target, given) {
      const made = new target(...given);
      memories.add(made);
      return made;
    },
  });
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await real.apply(WebAssembly, given);
      for (const part of Object.values((made.instance ?? made).exports))
        if (part instanceof Memory) memories.add(part);
      return made;
    };
  }
}`;

import type { Tick } from '../work.ts';

/** A stretch of a file: some milliseconds of work. */
export interface Part {
  content: string | Uint8Array<ArrayBuffer>;
  /** Rows it holds, for the share done. */
  rows?: number;
}

/** All parts of a file, with a turn for the page in between. */
export async function collect(parts: Iterable<Part>, tick: Tick): Promise<Part['content'][]> {
  const all: Part['content'][] = [];
  for (const { content, rows = 0 } of parts) {
    all.push(content);
    await tick(rows);
  }
  return all;
}

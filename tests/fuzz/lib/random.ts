/** Numbers that a seed decides, so that a case that failed can be had again. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  int: (below: number) => number;
  pick: <T>(from: readonly T[]) => T;
  bytes: (length: number) => Uint8Array<ArrayBuffer>;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    pick: (from) => from[int(from.length)]!,
    bytes: (length) => Uint8Array.from({ length }, () => int(256)),
  };
}

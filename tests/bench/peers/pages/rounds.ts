/** What is measured, by program. */
export type Runs = Record<string, number[]>;

/**
 * Lets programs take turns, so that what else the machine does meets all of them alike. The first rounds,
 * in which code is not yet compiled, are not counted.
 *
 * @param each runs one program and gives its milliseconds
 */
export async function inRounds(
  programs: readonly string[],
  rounds: number,
  each: (program: string, round: number) => number | Promise<number>,
  warm = 2,
): Promise<Runs> {
  const runs: Runs = Object.fromEntries(programs.map((program) => [program, []]));
  for (let round = -warm; round < rounds; round++)
    for (const program of programs) {
      const took = await each(program, round + warm);
      if (round >= 0) runs[program]?.push(took);
    }
  return runs;
}

/** Milliseconds of something, to its end. */
export async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** FNV-1a of numbers, as eight hexadecimal digits: the same answers have the same. */
export function hashOf(numbers: Iterable<number>): string {
  let hash = 0x811c9dc5;
  for (const number of numbers)
    for (const letter of `${Math.round(number)},`)
      hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Tells the bench that the page answers. */
export function answersWith<Question>(bench: (question: Question) => Promise<unknown>): void {
  Object.assign(globalThis, { bench });
}

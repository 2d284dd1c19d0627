/** What the engine says of a text that is to be one statement and is more. */
export const severalStatements = /multiple statements/i;

/** The engine itself makes several statements of a PIVOT whose columns it has to find. */
const pivots = /\bpivot\b/i;

/**
 * Makes sure that a text holds one statement, whatever the gate has read in it: sent, it would be run
 * whole, but an engine makes only one ready. Other errors are left to the sending, which tells them
 * with their place. Of a PIVOT it can tell nothing.
 *
 * @param prepare makes a statement ready and gives what lets go of it
 * @throws the engine's error where the text holds several
 */
export async function checkSingle(
  sql: string,
  prepare: (sql: string) => Promise<() => unknown>,
): Promise<void> {
  if (pivots.test(sql)) return;
  let release: (() => unknown) | undefined;
  try {
    release = await prepare(sql);
  } catch (thrown) {
    if (severalStatements.test(String(thrown))) throw thrown;
  }
  await release?.();
}

/**
 * The corridors a matrix's notes say "are assumed to be zero", as [sender, receiver] names:
 * "Flows between India and Pakistan, Pakistan and India, Lebanon and Israel and vice versa …".
 */
export function assumedZero(notes: readonly string[]): [string, string][] {
  const text = notes.join(' ');
  const list = /flows between (.*?) are assumed to be zero/i.exec(text)?.[1];
  if (!list) return [];
  const pairs = new Map<string, [string, string]>();
  for (const part of list.split(',')) {
    const both = / and vice versa/i.test(part);
    const names = part
      .replace(/ and vice versa/i, '')
      .replace(/^\s*and /i, '')
      .split(/ and /i)
      .map((name) => name.trim());
    const [from, to] = names;
    if (names.length !== 2 || !from || !to) continue;
    pairs.set(`${from}>${to}`, [from, to]);
    if (both) pairs.set(`${to}>${from}`, [to, from]);
  }
  return [...pairs.values()];
}

/** Names of sheets that every spreadsheet accepts, none twice whatever the case of its letters. */
export function sheetNames(wanted: readonly string[]): string[] {
  const used = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .trim()
        .replaceAll(/^'+|'+$/g, '')
        .slice(0, 31)
        .trim() || 'Sheet';
    // A name that spreadsheets keep for themselves.
    let free = plain.toLowerCase() === 'history' ? `${plain}_` : plain;
    for (let number = 2; used.has(free.toLowerCase()); number += 1) {
      const end = ` ${number}`;
      free = plain.slice(0, 31 - end.length) + end;
    }
    used.add(free.toLowerCase());
    return free;
  });
}

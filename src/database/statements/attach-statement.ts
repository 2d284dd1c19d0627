/** Attaches the public database file, read only, under the name `atlas`. */
export function attachStatement(address: string): string {
  return `ATTACH '${address.replaceAll("'", "''")}' AS atlas (READ_ONLY)`;
}

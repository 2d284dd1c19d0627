/** The query string of the same embed at the newest edition. */
export function withoutFrozen(search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('frozen');
  return `?${parameters.toString().replaceAll('%2C', ',')}`;
}

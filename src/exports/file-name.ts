/** A name for files on any system: ASCII letters, digits and dashes, at most 80 of them. */
export function fileStem(name: string): string {
  const stem = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return stem === '' ? 'remittance-atlas' : stem;
}

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

/** A name for a file that a person is to know by its title, in its own letters, at most 80 of them. */
export function titledStem(title: string): string {
  const stem = [...title.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')]
    .slice(0, 80)
    .join('')
    .replaceAll(/^-+|-+$/g, '');
  return stem === '' ? 'remittance-atlas' : stem;
}

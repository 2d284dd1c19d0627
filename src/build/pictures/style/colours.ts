/** Values of custom properties, as they hold for an element. */
export type Tokens = Readonly<Record<string, string>>;

/**
 * A value of a style sheet as drawing programs know it: with its custom properties filled in, and of
 * two colours that of the ground, light or dark.
 */
export function plainValue(value: string, tokens: Tokens, colours: 'light' | 'dark'): string {
  let plain = value;
  // Tokens may be made of others; none is that deep.
  for (let depth = 0; depth < 8 && plain.includes('var('); depth += 1)
    plain = plain.replaceAll(
      /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g,
      (_, name: string, other: string | undefined) => tokens[name] ?? other ?? '',
    );
  return plain.replaceAll(
    /light-dark\(\s*((?:[^(),]|\([^()]*\))+),\s*((?:[^(),]|\([^()]*\))+)\)/g,
    (_, light: string, dark: string) => (colours === 'light' ? light : dark).trim(),
  );
}

/** A length in px of a style sheet's px, rem or em, or of plain numbers; null for others. */
export function pixels(value: string, em: number): number | null {
  const [, number, unit = ''] = /^(-?[\d.]+)(px|rem|em)?$/.exec(value.trim()) ?? [];
  if (number === undefined) return null;
  return Number(number) * (unit === 'rem' ? 16 : unit === 'em' ? em : 1);
}

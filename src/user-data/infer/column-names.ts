/** Words that SQL reads as its own. */
const reserved = new Set(
  'all and any array as asc between both by case cast check column constraint create cross default desc distinct do else end except false fetch for foreign from full group having in initially inner intersect into is join lateral leading left like limit natural not null offset on only or order outer primary references returning right select some symmetric table then to trailing true union unique using variadic when where window with analyse analyze asymmetric collate deferrable describe lambda placing pivot pivot_longer pivot_wider qualify show summarize unpivot semi anti asof positional glob ilike similar is isnull notnull overlaps tablesample'.split(
    ' ',
  ),
);

/**
 * A name for SQL and links from any text: small Latin letters, digits and underscores, 40 at most,
 * different from those used.
 */
export function plainName(text: string, used: ReadonlySet<string>, fallback: string): string {
  const letters = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('%', ' pct ')
    .replaceAll(/us\s?\$/g, ' usd ')
    .replaceAll('$', ' usd ')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 40)
    .replace(/_+$/, '');
  let base = letters === '' ? fallback : letters;
  if (/^\d/.test(base)) base = `${fallback}_${base}`;
  if (reserved.has(base)) base = `${base}_`;
  let name = base;
  for (let more = 2; used.has(name); more++) name = `${base}_${more}`;
  return name;
}

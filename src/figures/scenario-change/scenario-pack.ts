/** The file with the world that scenarios start from. */
export const scenarioPack = 'scenarios/world';

/** The file with a folded one. */
export function foldedPack(kept: string): string {
  return `scenarios/${kept.replaceAll(',', '-').toLowerCase()}`;
}

/** The file with the GDP of economies alone, for those. */
export const gdpPack = 'scenarios/gdp';

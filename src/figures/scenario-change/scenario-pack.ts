/** The file with the world that scenarios start from. */
export const scenarioPack = 'scenarios/world';

/** The file with a world's amounts alone, for those that take nothing else of corridors. */
export const sentPack = 'scenarios/sent';

/** The file with what the incomes of a year change for each receiver. */
export function happenedPack(of: number): string {
  return `scenarios/as-${of}`;
}

/** The file with a folded one. */
export function foldedPack(kept: string): string {
  return `scenarios/${kept.replaceAll(',', '-').toLowerCase()}`;
}

/** The file with the GDP of economies alone, for those. */
export const gdpPack = 'scenarios/gdp';

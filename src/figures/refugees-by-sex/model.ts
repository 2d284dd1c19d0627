export interface RefugeeRow {
  year: number;
  /** All refugees, and those of them reported as women and as men. */
  persons: number;
  women: number;
  men: number;
}

export interface RefugeeRows {
  years: readonly RefugeeRow[];
}

export interface RefugeeYear extends RefugeeRow {
  unknown: number;
  /** Those whose sex is known, % of all. */
  coverage: number;
  /** Women, % of those whose sex is known. */
  share: number;
}

export interface RefugeesModel {
  years: readonly RefugeeYear[];
}

/** What is known of sex in each year; the unknown stay a part of their own. */
export function refugeesModel(_settings: object, { years }: RefugeeRows): RefugeesModel {
  return {
    years: years
      .filter(({ persons, women, men }) => persons > 0 && women + men > 0)
      .map((row) => {
        const known = row.women + row.men;
        return {
          ...row,
          unknown: Math.max(0, row.persons - known),
          coverage: Math.min(100, (100 * known) / row.persons),
          share: (100 * row.women) / known,
        };
      }),
  };
}

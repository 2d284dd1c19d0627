import type { OwnColumnInfo, OwnData } from '../own-table.ts';
import { namesMeasure, namesOrigin } from './measure-names.ts';

export interface TextColumn {
  column: OwnColumnInfo;
  data: Extract<OwnData, { type: 'text' }>;
}

/**
 * Looks for a column by which rows measure different things: a name such as Indicator or Unit and two
 * texts anywhere; or one such as Source or Edition and two texts within one economy's year.
 */
export function mixedFinder(columns: readonly TextColumn[]) {
  const texts = columns.filter(({ column }) => column.role === 'text');
  const measures = texts.filter(({ column }) => namesMeasure(column.label));
  const origins = texts.filter(({ column }) => namesOrigin(column.label));
  let first = -1;
  let found: OwnColumnInfo | null = null;
  const compare = (among: readonly TextColumn[], row: number, other: number) => {
    for (const { column, data } of among) if (data.ids[row] !== data.ids[other]) found ??= column;
  };
  return {
    /** Whether there is such a column to look at. */
    looks: measures.length + origins.length > 0,
    /**
     * @param row one that has a figure
     * @param cellFirst the first of the same economies and year
     */
    see(row: number, cellFirst: number): void {
      if (first < 0) first = row;
      compare(measures, row, first);
      compare(origins, row, cellFirst);
    },
    /** Null until there is one. */
    column: () => found,
  };
}

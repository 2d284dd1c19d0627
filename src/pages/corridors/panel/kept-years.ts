import type { YearColumns } from '../../../figures/corridor-panel/year-columns.ts';

/** Years kept taken apart, so that another span or form asks only for those it lacks. */
interface KeptYears {
  get: (name: string) => YearColumns | undefined;
  /** Whether a year is kept; one that is asked for is the last to go. */
  renew: (name: string) => boolean;
  keep: (name: string, columns: YearColumns) => void;
}

/** @param most years kept; of more, those go that were asked for longest ago */
export function keptYears(most: number): KeptYears {
  const kept = new Map<string, YearColumns>();
  return {
    get: (name) => kept.get(name),
    renew(name) {
      const columns = kept.get(name);
      if (columns === undefined) return false;
      kept.delete(name);
      kept.set(name, columns);
      return true;
    },
    keep(name, columns) {
      if (kept.size >= most) kept.delete([...kept.keys()][0] ?? '');
      kept.set(name, columns);
    },
  };
}

/** Between two pictures of a panel that is coming, in years. */
const step = 4;

/** Which picture of a panel is drawn: the first with its first year, then not with every year, as each makes the whole anew. */
export function pictureOf(done: number): number {
  return Math.ceil(done / step);
}

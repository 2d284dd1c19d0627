/** Rows that share economies, year, part of the year and sex. */
export interface Buckets {
  /** For each bucket: sum of its rows, their number, the first of them. */
  sums: number[];
  rows: number[];
  first: number[];
  /** For each bucket: its cell, part of the year and sex, and the next bucket of its cell, or -1. */
  cells: number[];
  parts: number[];
  sexes: number[];
  next: number[];
  /** For each cell its first bucket. */
  heads: number[];
}

/** A cell: economies and a year. */
export interface Cell {
  year: number;
  from: number;
  to: number;
  firstRow: number;
}

/**
 * Sorts rows into cells and buckets by whole numbers, a million of them while a page goes on.
 *
 * @param few whether a cell has at most a dozen parts: then they are looked through, which is faster
 */
export function sorter(froms: number, tos: number, parts: number, few: boolean) {
  const cellOf = new Map<number, number>();
  const bucketOf = new Map<number, number>();
  const cells: Cell[] = [];
  const buckets: Buckets = {
    sums: [],
    rows: [],
    first: [],
    cells: [],
    parts: [],
    sexes: [],
    next: [],
    heads: [],
  };
  function find(cell: number, part: number, sex: number): number {
    if (!few) return bucketOf.get((cell * parts + part) * 4 + sex) ?? -1;
    let bucket = buckets.heads[cell]!;
    while (bucket >= 0 && (buckets.parts[bucket] !== part || buckets.sexes[bucket] !== sex))
      bucket = buckets.next[bucket]!;
    return bucket;
  }
  return {
    cells,
    buckets,
    /** @returns the bucket that a row went into */
    add(
      row: number,
      key: { year: number; from: number; to: number; part: number; sex: number },
      value: number,
    ): number {
      const { year, from, to, part, sex } = key;
      const cellKey = (year * froms + from) * tos + to;
      let cell = cellOf.get(cellKey);
      if (cell === undefined) {
        cell = cells.length;
        cellOf.set(cellKey, cell);
        cells.push({ year, from, to, firstRow: row });
        buckets.heads.push(-1);
      }
      let bucket = find(cell, part, sex);
      if (bucket < 0) {
        bucket = buckets.sums.length;
        if (!few) bucketOf.set((cell * parts + part) * 4 + sex, bucket);
        buckets.sums.push(value);
        buckets.rows.push(1);
        buckets.first.push(row);
        buckets.cells.push(cell);
        buckets.parts.push(part);
        buckets.sexes.push(sex);
        buckets.next.push(buckets.heads[cell]!);
        buckets.heads[cell] = bucket;
      } else {
        buckets.sums[bucket]! += value;
        buckets.rows[bucket]!++;
      }
      return bucket;
    },
  };
}

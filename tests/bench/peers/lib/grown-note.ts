/** What a measure may come to before users feel it, in its unit, and what it is that grows. */
export interface Bound {
  most: number;
  inWords: string;
  why: string;
}

/** A measure at a number of rows. */
export interface AtSize {
  rows: number;
  value: number;
}

/** How a measure grew beside the rows since the size before, and where it first passes its bound, why. */
export function grownNote(before: AtSize | undefined, now: AtSize, bound: Bound): string {
  const times = (from: number, to: number) => Number((to / from).toPrecision(2));
  const grew =
    before === undefined || before.value === 0
      ? []
      : [`× ${times(before.value, now.value)} for × ${times(before.rows, now.rows)} rows`];
  const bends = now.value > bound.most && !(before !== undefined && before.value > bound.most);
  return [...grew, ...(bends ? [`past ${bound.inWords}: ${bound.why}`] : [])].join('; ');
}

import type { Coverage, EstimateResults } from '../estimate.ts';

/** The contest, best first, and what the intervals held, as two tables. */
export function estimateTables({ contest, coverage }: EstimateResults): string {
  const candidates = contest.map((row) =>
    line(
      `${row.method}, β ${row.beta}, stock ${row.edition}`,
      [row.one_year, row.three_years, row.by_banks].map(percent),
      row.used ? 'in use' : '',
    ),
  );
  const held = coverage.map((row) =>
    line(
      sizeOf(row),
      [String(row.within), String(row.forecasts), percent(row.within_pct)],
      outside(row) ? 'OUTSIDE 77–83 %' : '',
    ),
  );
  return [
    line('Dollars in another corridor, %', ['1 year on', '3 years', 'banks']),
    ...candidates,
    '',
    line('In the 80 % interval, held-out years', ['within', 'of', '%']),
    ...held,
  ].join('\n');
}

const sizes = ['under $1m', '$1m to 10m', '$10m to 100m', '$100m to 1bn', '$1bn and more'];

const names = { corridor: 'corridors', sender: 'totals of senders', group: 'sums of groups' };

function sizeOf({ of, size }: Coverage): string {
  const what = names[of];
  return size === null ? `all ${what}` : `${what} ${sizes[size - 1] ?? size}`;
}

function outside({ within_pct: part }: Coverage): boolean {
  return part < 77 || part > 83;
}

function line(what: string, cells: readonly string[], word = ''): string {
  return `${what.padEnd(46)}${cells.map((cell) => cell.padStart(11)).join('')}   ${word}`.trimEnd();
}

function percent(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}

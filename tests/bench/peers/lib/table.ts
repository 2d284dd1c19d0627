import { isLoss, type Figure, type Row, verdict } from './comparison.ts';
import type { Result } from './results.ts';

/** A work's rows for the terminal: ours and the peer's medians with the middle half, the ratio, the verdict. */
export function printed({ work, made, versions, rows }: Result): string {
  const lines = rows.map((row) =>
    [
      `${row.size} · ${row.what}`.padEnd(74),
      (row.peer?.name ?? '–').padEnd(26),
      shown(row.ours, row.unit).padStart(26),
      (row.peer ? shown(row.peer, row.unit) : '').padStart(26),
      (row.ratio === null ? '' : `× ${row.ratio}`).padStart(10),
      `  ${[verdict(row), row.answer ? `answer ${row.answer}` : '', row.note ?? ''].filter(Boolean).join(' · ')}`,
    ]
      .join('')
      .trimEnd(),
  );
  const head = [
    work.padEnd(74),
    'beside'.padEnd(26),
    'ours'.padStart(26),
    'theirs'.padStart(26),
    'ratio'.padStart(10),
  ];
  return [head.join(''), ...lines, `  ${madeWith(made, versions)}`].join('\n');
}

/** A figure with its unit and the middle half of its runs. */
export function shown({ median, low, high, runs }: Figure, unit: string): string {
  if (runs === 0) return '–';
  const spread = runs > 1 ? ` (${digits(low)}–${digits(high)})` : '';
  return `${digits(median)} ${unit}${spread}`;
}

/** The same as Markdown, a table a work, with its plot where there is one; losses are in bold. */
export function markdown(
  results: readonly Result[],
  hasPlot: (work: string) => boolean = () => false,
): string {
  const parts = results.map(({ work, made, quick, versions, rows }) =>
    [
      `## ${title(work)}`,
      '',
      ...(hasPlot(work) ? [`![${title(work)}: theirs over ours](peers-${work}.svg)`, ''] : []),
      '| size | what | beside | ours | theirs | theirs ÷ ours | |',
      '| --- | --- | --- | ---: | ---: | ---: | --- |',
      ...rows.map((row) => `| ${cells(row).join(' | ')} |`),
      '',
      `${madeWith(made, versions)}${quick ? ' **A quick run: provisional.**' : ''}`,
      '',
    ].join('\n'),
  );
  return [
    '# Beside the peers',
    '',
    'Made by `npm run bench -- peers --save` from [`peers.json`](peers.json). Medians, and in brackets the middle',
    'half of the runs; programs took turns in each round. Over 1, the atlas is faster or lighter.',
    '',
    ...parts,
  ].join('\n');
}

function cells(row: Row): string[] {
  const said = [verdict(row), row.note ?? '', row.answer ? `answer \`${row.answer}\`` : ''];
  const ratio = row.ratio === null ? '' : String(row.ratio);
  return [
    row.size,
    row.what,
    row.peer?.name ?? '',
    shown(row.ours, row.unit),
    row.peer ? shown(row.peer, row.unit) : '',
    isLoss(row) ? `**${ratio}**` : ratio,
    said.filter((part) => part !== '').join('; '),
  ];
}

/** `first-view` as a heading. */
export function title(work: string): string {
  const words = work.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function madeWith(made: Result['made'], versions: Result['versions']): string {
  const programs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    made.date,
    made.commit,
    `${made.machine}, no GPU`,
    `load ${made.load}`,
    `Node ${made.node}`,
    ...(made.chromium === undefined ? [] : [`Chromium ${made.chromium}`]),
    ...programs,
  ].join(' · ');
}

export function digits(value: number): string {
  return value >= 100
    ? new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(value)
    : String(value);
}

import { isLoss } from './comparison.ts';
import { mainRows, ratioPlot } from './plot.ts';
import { merged, type Result } from './results.ts';
import { markdown } from './table.ts';

const folder = 'tests/bench/results';
const marks = [
  '<!-- Made by `npm run bench -- peers --save`. -->',
  '<!-- End of what is made. -->',
] as const;

/** The files that are made of the results, by their paths from the top folder; README as it then is. */
export function publishedFiles(results: readonly Result[], readme: string): Record<string, string> {
  const all = merged(
    [],
    results,
    results.map(({ work }) => work),
  );
  const plots = all.flatMap(({ work, rows }) => {
    const shown = rows.map((row) => ({ ...row, work }));
    return shown.some(({ ratio }) => ratio !== null)
      ? [[`${folder}/peers-${work}.svg`, ratioPlot(shown)] as const]
      : [];
  });
  return {
    [`${folder}/peers.md`]: markdown(all, (work) =>
      plots.some(([path]) => path.endsWith(`-${work}.svg`)),
    ),
    '.github/peers.svg': ratioPlot(mainRows(all)),
    'README.md': withSection(readme, all),
    ...Object.fromEntries(plots),
  };
}

/** README with its section between the marks; nothing stands there while there are no results. */
function withSection(readme: string, results: readonly Result[]): string {
  const [start, end] = marks;
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error('README has no place for the peers');
  const rows = mainRows(results);
  const [newest] = results.toSorted((a, b) => b.made.date.localeCompare(a.made.date));
  if (newest === undefined || rows.length === 0) return readme;
  const held = rows.filter((row) => row.met !== null);
  const met = held.filter((row) => row.met).length;
  const lost = rows.filter(isLoss).length;
  const counts = `${met} of ${held.length} goals met, ${lost} of ${rows.length} lost`;
  const all = results
    .filter(({ work }) => work !== 'soak')
    .flatMap((result) => result.rows.filter(({ ratio }) => ratio !== null));
  const section = [
    start,
    '',
    '## Beside other programs',
    '',
    `<img src=".github/peers.svg" width="960" alt="Time or bytes of other programs over those of the atlas: ${counts}." />`,
    '',
    `The same work in the same run on ${newest.made.machine}, without a GPU (${newest.made.date}): ${counts}.`,
    `Lost of all ${all.length} comparisons: ${all.filter(isLoss).length}`,
    '([every measure, with its spread](tests/bench/results/peers.md)).',
    '',
  ].join('\n');
  return `${readme.slice(0, from)}${section}\n${readme.slice(to)}`;
}

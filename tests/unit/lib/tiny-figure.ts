/** Where the files of a figure folder lie that is added to a copy of the project. */
export const tinyFolder = 'src/figures/tiny-figure';

const words = (title: string, finding: string, axis: string) =>
  JSON.stringify({
    title,
    finding,
    subtitle: axis,
    empty: axis,
    column: { region: axis, economies: axis },
  });

/** All that a new figure takes: the files of one folder, by name. */
export const tinyFigure: Readonly<Record<string, string>> = {
  'about.ts': `import type { About } from '../figure/about-figure.ts';

export default { page: 'gender' } satisfies About;
`,
  'query.sql': `SELECT region, count(*)::INTEGER AS economies
FROM economy
WHERE region IS NOT NULL
GROUP BY region
ORDER BY region
`,
  'precomputed-settings.ts': `import type { PrecomputedSettings } from '../../database/precomputed-setting.ts';

export const precomputedSettings: PrecomputedSettings = async () => [
  { id: 'tiny-figure', file: 'query.sql', parameters: {} },
];
`,
  'View.tsx': `export interface TinyRow {
  region: string;
  economies: number;
}

export function TinyView({ model, width }: { model: readonly TinyRow[]; width: number }) {
  return (
    <svg viewBox={\`0 0 \${width} 100\`} className="tiny-figure">
      {model.map(({ region, economies }, row) => (
        <rect key={region} y={row * 12} width={economies} height={10} />
      ))}
    </svg>
  );
}
`,
  'index.ts': `import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import sql from './query.sql?raw';
import { TinyView, type TinyRow } from './View.tsx';

export default defineFigure<object, { rows: readonly TinyRow[] }, readonly TinyRow[]>({
  id: 'tiny-figure',
  about,
  kind: 'published',
  parameters: {},
  queries: () => ({ rows: { id: 'tiny-figure', sql, parameters: {} } }),
  model: (_, { rows }) => rows,
  View: TinyView,
  title: () => ({ id: 'tiny-figure:title' }),
  subtitle: () => ({ id: 'tiny-figure:subtitle' }),
  finding: (model) => [
    { id: 'tiny-figure:finding', values: { count: { kind: 'count', value: model.length } } },
  ],
  empty: (model) => (model.length > 0 ? null : { id: 'tiny-figure:empty' }),
  table: (model) => ({
    columns: [{ id: 'tiny-figure:column.region' }, { id: 'tiny-figure:column.economies' }],
    rows: model.map(({ region, economies }) => [
      { kind: 'text', value: region },
      { kind: 'count', value: economies },
    ]),
  }),
  notes: () => [],
  sources: () => ['wb-class'],
});
`,
  'words/en.json': words('Economies by region', 'Counted in {{count}} regions', 'Economies'),
  'words/fr.json': words('Économies par région', 'Comptées dans {{count}} régions', 'Économies'),
  'words/es.json': words('Economías por región', 'Contadas en {{count}} regiones', 'Economías'),
  'words/ar.json': words('الاقتصادات حسب المنطقة', 'معدودة في {{count}} مناطق', 'الاقتصادات'),
};

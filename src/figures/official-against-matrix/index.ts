import { matrixUse, matrixYears } from '../../domain/editions/matrices.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { comparedQuery } from '../official/queries.ts';
import { banks, reporters } from '../official/reporters.ts';
import about from './about.ts';
import { againstModel, type AgainstModel, type AgainstRows } from './model.ts';
import { againstSettings, type AgainstSettings } from './settings.ts';
import { againstTable } from './table.ts';
import { againstEmpty, againstFinding, againstNotes } from './text.ts';
import { AgainstView } from './View.tsx';

/** Where the matrices and the central banks disagree, corridor by corridor. */
export default defineFigure<AgainstSettings, AgainstRows, AgainstModel>({
  id: 'official-against-matrix',
  about,
  kind: 'mixed',
  kindOf: ({ of }) => (of === 'modelled' ? 'mixed' : 'published'),
  parameters: againstSettings,
  queries: ({ year }) => ({ compared: comparedQuery(year) }),
  model: againstModel,
  View: AgainstView,
  title: () => ({ id: 'official-against-matrix:title' }),
  subtitle: ({ settings, of }) => ({
    id: `official-against-matrix:subtitle.${of}`,
    values: { year: { kind: 'year', value: settings.year } },
  }),
  finding: againstFinding,
  empty: againstEmpty,
  table: againstTable,
  foremost: ['note.modelled', 'note.apart'],
  notes: againstNotes,
  sources: ({ reporter, year }) => [
    ...reporters
      .filter((one) => reporter === 'every' || one === reporter)
      .map((one): SourceUse => ({ source: banks[one].source, table: 'official_flow' })),
    ...(matrixYears.includes(year) ? matrixUse(year) : modelUses(newestStock, [year])),
  ],
});

import { matrixUse, matrixYears } from '../../domain/editions/matrices.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { hasEstimate } from '../corridor-amount/cell.ts';
import { flowsQuery } from '../corridor-amount/queries.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { banks, reportersOf } from '../official/reporters.ts';
import { corridorSettings, type CorridorSettings } from '../shared/corridor-settings.ts';
import about from './about.ts';
import { officialModel, type OfficialModel } from './model.ts';
import { officialQueries, reportedQuery } from './queries.ts';
import type { OfficialRows } from './rows.ts';
import { officialTable } from './table.ts';
import { officialEmpty, officialFinding, officialNotes } from './text.ts';
import { OfficialView } from './View.tsx';

/** What a central bank reports of a corridor, with the matrix and the estimate beside it. */
export default defineFigure<CorridorSettings, OfficialRows, OfficialModel>({
  id: 'corridor-official',
  about,
  kind: 'mixed',
  kindOf: ({ cells }) => (hasEstimate(cells) ? 'mixed' : 'published'),
  parameters: corridorSettings,
  queries: officialQueries,
  exportQueries: ({ sender, receiver }) => [
    { query: reportedQuery(sender), only: { receiver } },
    { query: reportedQuery(receiver), only: { sender } },
    { query: flowsQuery(sender), only: { receiver } },
  ],
  model: officialModel,
  View: OfficialView,
  title: () => ({ id: 'corridor-official:title' }),
  subtitle: ({ reports }) => {
    const years = reports.flatMap((report) => report.years.map((one) => one.year));
    return {
      id: 'corridor-official:subtitle',
      values: {
        from: { kind: 'year', value: Math.min(...years) },
        to: { kind: 'year', value: Math.max(...years) },
      },
    };
  },
  finding: officialFinding,
  empty: officialEmpty,
  table: officialTable,
  notes: officialNotes,
  sources: ({ sender, receiver }) => [
    ...reportersOf(sender, receiver).map((reporter): SourceUse => ({
      source: banks[reporter].source,
      table: 'official_flow',
    })),
    ...matrixUse(...matrixYears),
    ...modelUses(newestStock),
  ],
});

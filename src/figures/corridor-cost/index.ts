import { defineFigure } from '../figure/define-figure.ts';
import {
  corridorQuery,
  corridorSettings,
  type CorridorSettings,
} from '../shared/corridor-settings.ts';
import about from './about.ts';
import { costModel, type CostModel, type CostRow, type CostRows } from './model.ts';
import sql from './query.sql?raw';
import { CostView } from './View.tsx';
import { costEmpty, costFinding, costNotes, costTable } from './text.ts';

/** What sending through a corridor costs, quarter by quarter, and what a family loses by it. */
export default defineFigure<CorridorSettings, CostRows, CostModel>({
  id: 'corridor-cost',
  about,
  kind: 'published',
  parameters: corridorSettings,
  queries: ({ sender }) => ({ costs: corridorQuery<CostRow>('corridor-cost', sql, sender) }),
  exportQueries: ({ sender, receiver }) => [
    { query: corridorQuery<CostRow>('corridor-cost', sql, sender), only: { receiver } },
  ],
  model: costModel,
  View: CostView,
  title: () => ({ id: 'corridor-cost:title' }),
  subtitle: (model) => {
    const quarters = model.lines.flatMap((line) => line.rows.map((row) => row.quarter)).toSorted();
    return {
      id: 'corridor-cost:subtitle',
      values: {
        from: { kind: 'quarter', value: quarters[0] ?? '' },
        to: { kind: 'quarter', value: quarters.at(-1) ?? '' },
      },
    };
  },
  finding: costFinding,
  empty: costEmpty,
  table: costTable,
  foremost: ['note.doubtful', 'note.thin'],
  notes: costNotes,
  sources: () => [{ source: 'wb-rpw', table: 'sending_cost', from: 0 }],
});

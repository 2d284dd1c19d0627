import { defineFigure } from '../figure/define-figure.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import { briefCosts, costModel, type CostModel, type CostRow, type CostRows } from './model.ts';
import { costFinding, costNotes, costTable } from './text.ts';
import sql from './query.sql?raw';
import { CostView } from './View.tsx';

/** What sending money to and from an economy costs, corridor by corridor. */
export default defineFigure<EconomiesSettings, CostRows, CostModel>({
  id: 'cost-by-corridor',
  about,
  kind: 'published',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<CostRow>('cost-by-corridor', sql, economies),
  model: costModel,
  View: CostView,
  brief: briefCosts,
  title: () => ({ id: 'cost-by-corridor:title' }),
  subtitle: (model) => ({
    id: 'cost-by-corridor:subtitle',
    values: { quarter: { kind: 'quarter', value: model.newest } },
  }),
  finding: costFinding,
  empty: (model) =>
    model.groups.length > 0
      ? null
      : {
          id: 'cost-by-corridor:empty',
          values: { economy: { kind: 'economy', value: model.economies[0] ?? '' } },
        },
  table: costTable,
  foremost: ['note.doubtful', 'note.thin', 'note.smart'],
  notes: costNotes,
  sources: () => [{ source: 'wb-rpw', table: 'sending_cost', from: 0 }],
});

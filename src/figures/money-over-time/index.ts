import { totalUses } from '../../domain/editions/totals.ts';
import { defineFigure } from '../figure/define-figure.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import {
  moneyFinding,
  moneyModel,
  moneyNotes,
  moneyTable,
  type MoneyModel,
  type MoneyRow,
  type MoneyRows,
} from './model.ts';
import sql from './query.sql?raw';
import { MoneyView } from './View.tsx';

/** How much money came in and went out over the years, and what the other publisher has. */
export default defineFigure<EconomiesSettings, MoneyRows, MoneyModel>({
  id: 'money-over-time',
  about,
  kind: 'published',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<MoneyRow>('money-over-time', sql, economies),
  model: moneyModel,
  View: MoneyView,
  title: () => ({ id: 'money-over-time:title' }),
  subtitle: (model) => ({
    id: 'money-over-time:subtitle',
    values: { year: { kind: 'year', value: model.newest } },
  }),
  finding: moneyFinding,
  empty: (model) =>
    model.lines.length > 0
      ? null
      : {
          id: 'money-over-time:empty',
          values: { economy: { kind: 'economy', value: model.economies[0] ?? '' } },
        },
  table: moneyTable,
  notes: moneyNotes,
  sources: ({ economies }) => [
    ...totalUses('received', 'headline'),
    ...(economies.length > 1 ? [] : totalUses('paid', 'headline')),
  ],
});

import { dollarsParameter } from '../../domain/dollars.ts';
import { priceUse } from '../../domain/editions/prices.ts';
import { moneySeriesParameter } from '../../domain/money-series.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import { defineFigure } from '../figure/define-figure.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { ofPriceYear } from '../shared/dollars.ts';
import { economiesParameter } from '../../domain/parameter-kinds.ts';
import { mostEconomies, perEconomy } from '../shared/economies-settings.ts';
import about from './about.ts';
import type { MoneyRow } from './money-row.ts';
import { moneyFinding } from './finding.ts';
import { moneyModel, type MoneyModel, type MoneyRows, type MoneySettings } from './model.ts';
import { moneyNotes } from './notes.ts';
import { moneyTable } from './table.ts';
import sql from './query.sql?raw';
import { MoneyView } from './View.tsx';

const parameters: ParameterSpec<MoneySettings> = {
  economies: economiesParameter(mostEconomies),
  dollars: dollarsParameter(),
  series: moneySeriesParameter(),
};

/** How much money came in and went out over the years, and what the other publisher has. */
export default defineFigure<MoneySettings, MoneyRows, MoneyModel>({
  id: 'money-over-time',
  about,
  kind: 'published',
  parameters,
  queries: ({ economies }) => perEconomy<MoneyRow>('money-over-time', sql, economies),
  model: moneyModel,
  View: MoneyView,
  title: () => ({ id: 'money-over-time:title' }),
  subtitle: (model) => ({
    id: `money-over-time:subtitle${model.dollars === 'real' ? '_real' : ''}`,
    values: { base: ofPriceYear, year: { kind: 'year', value: model.newest } },
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
  foremost: ['break', 'gap.', 'wages.', 'estimate'],
  notes: moneyNotes,
  sources: ({ economies }) => [
    ...totalUses('received', 'headline'),
    ...(economies.length > 1 ? [] : totalUses('paid', 'headline')),
    priceUse,
  ],
});

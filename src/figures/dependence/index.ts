import { totalUses } from '../../domain/editions/totals.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { moneySeriesParameter } from '../../domain/money-series.ts';
import { economiesSettings } from '../shared/economies-settings.ts';
import about from './about.ts';
import {
  dependenceModel,
  type DependenceModel,
  type DependenceSettings,
  type PeerRows,
} from './model.ts';
import { dependenceFinding, dependenceTable, seriesNote } from './text.ts';
import sql from './query.sql?raw';
import { DependenceView } from './View.tsx';

/** What remittances weigh in an economy against economies of like income. */
export default defineFigure<DependenceSettings, PeerRows, DependenceModel>({
  id: 'dependence',
  about,
  kind: 'published',
  parameters: {
    economies: economiesSettings.economies as ParameterSpec<DependenceSettings>['economies'],
    series: moneySeriesParameter(),
  },
  queries: ({ series }) => ({ world: { id: 'dependence', sql, parameters: { series } } }),
  model: dependenceModel,
  View: DependenceView,
  title: () => ({ id: 'dependence:title' }),
  subtitle: (model) => ({
    id: 'dependence:subtitle',
    values: {
      oldest: { kind: 'year', value: model.oldest },
      newest: { kind: 'year', value: model.newest },
      count: { kind: 'count', value: model.rows.length },
    },
  }),
  finding: dependenceFinding,
  empty: (model) =>
    model.marked.length > 0
      ? null
      : {
          id: 'dependence:empty',
          values: { economy: { kind: 'economy', value: model.economies[0] ?? '' } },
        },
  table: dependenceTable,
  notes: ({ series }) => [{ id: 'dependence:note' }, ...seriesNote(series)],
  sources: ({ series }) => [
    ...totalUses('received', series),
    { source: 'wb-wdi', table: 'indicator', parts: ['gdp_usd', 'gdp_person_ppp'] },
  ],
});

import { totalUses } from '../../domain/editions/totals.ts';
import { defineFigure } from '../figure/define-figure.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import {
  gdpFinding,
  gdpModel,
  gdpNotes,
  gdpTable,
  type GdpModel,
  type GdpRow,
  type GdpRows,
} from './model.ts';
import sql from './query.sql?raw';
import { GdpView } from './View.tsx';

/** What remittances received weigh in the economy, beside foreign direct investment. */
export default defineFigure<EconomiesSettings, GdpRows, GdpModel>({
  id: 'received-gdp-fdi',
  about,
  kind: 'published',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<GdpRow>('received-gdp-fdi', sql, economies),
  model: gdpModel,
  View: GdpView,
  title: () => ({ id: 'received-gdp-fdi:title' }),
  subtitle: (model) => ({
    id: `received-gdp-fdi:subtitle.${model.economies.length > 1 ? 'compared' : 'one'}`,
    values: { year: { kind: 'year', value: model.newest } },
  }),
  finding: gdpFinding,
  empty: (model) =>
    model.lines.length > 0
      ? null
      : {
          id: 'received-gdp-fdi:empty',
          values: { economy: { kind: 'economy', value: model.economies[0] ?? '' } },
        },
  table: gdpTable,
  notes: gdpNotes,
  sources: () => [
    ...totalUses('received', 'headline'),
    { source: 'wb-wdi', table: 'indicator', parts: ['gdp_usd', 'fdi_in_usd'] },
  ],
});

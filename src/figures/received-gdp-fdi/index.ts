import { totalUses } from '../../domain/editions/totals.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { choiceParameter, economiesParameter } from '../../domain/parameter-kinds.ts';
import { moneySeriesParameter } from '../../domain/money-series.ts';
import { mostEconomies, perEconomy } from '../shared/economies-settings.ts';
import about from './about.ts';
import {
  gdpModel,
  gdpUnits,
  type GdpModel,
  type GdpRow,
  type GdpRows,
  type GdpSettings,
} from './model.ts';
import { gdpFinding, gdpNotes, gdpTable } from './text.ts';
import sql from './query.sql?raw';
import { GdpView } from './View.tsx';

/** What remittances received weigh, beside foreign direct investment, aid, exports and reserves. */
export default defineFigure<GdpSettings, GdpRows, GdpModel>({
  id: 'received-gdp-fdi',
  about,
  kind: 'published',
  parameters: {
    economies: economiesParameter(mostEconomies),
    series: moneySeriesParameter(),
    unit: choiceParameter(gdpUnits, 'gdp'),
  },
  queries: ({ economies }) => perEconomy<GdpRow>('received-gdp-fdi', sql, economies),
  model: gdpModel,
  View: GdpView,
  title: () => ({ id: 'received-gdp-fdi:title' }),
  subtitle: (model) => ({
    id: `received-gdp-fdi:subtitle.${model.economies.length > 1 ? 'compared' : 'one'}${model.unit === 'usd' ? '_usd' : ''}`,
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
  foremost: ['note.conduit'],
  notes: gdpNotes,
  sources: ({ series }) => [
    ...totalUses('received', series),
    {
      source: 'wb-wdi',
      table: 'indicator',
      parts: [
        'gdp_usd',
        'fdi_in_usd',
        'aid_usd',
        'exports_gdp_pct',
        'imports_gdp_pct',
        'reserves_usd',
      ],
    },
  ],
});

import { defineFigure } from '../figure/define-figure.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import {
  developmentModel,
  type DevelopmentModel,
  type IndicatorRow,
  type IndicatorRows,
} from './model.ts';
import { developmentFinding, developmentNotes, developmentTable } from './text.ts';
import sql from './query.sql?raw';
import { DevelopmentView } from './View.tsx';

/** How people live where the money goes: income, human development, women and men, poverty. */
export default defineFigure<EconomiesSettings, IndicatorRows, DevelopmentModel>({
  id: 'development',
  about,
  kind: 'published',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<IndicatorRow>('development', sql, economies),
  model: developmentModel,
  View: DevelopmentView,
  title: () => ({ id: 'development:title' }),
  subtitle: () => ({ id: 'development:subtitle' }),
  finding: developmentFinding,
  empty: (model) =>
    model.lines.length > 0
      ? null
      : {
          id: 'development:empty',
          values: { economy: { kind: 'economy', value: model.economies[0] ?? '' } },
        },
  table: developmentTable,
  notes: developmentNotes,
  sources: () => [
    {
      source: 'wb-wdi',
      table: 'indicator',
      parts: ['gdp_person_ppp', 'poverty_300_pct', 'poverty_830_pct', 'poverty_national_pct'],
    },
    'undp-hdr',
  ],
});

import { newestTotalYear } from '../../domain/editions/totals.ts';
import { joinedStock } from '../../domain/editions/stock.ts';
import { modelUses, pricesOf } from '../../domain/editions/uses.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { economiesSettings, type EconomiesSettings } from '../shared/economies-settings.ts';
import about from './about.ts';
import { dearOf, keptModel, type KeptModel, type KeptRows } from './model.ts';
import sql from './query.sql?raw';
import { keptEmpty, keptFinding, keptNotes, keptTable } from './text.ts';
import { KeptView } from './View.tsx';

/** The year of the amounts, by whose prices they are reckoned. */
const year = newestTotalYear('received', 'headline');

/** What families would keep if sending to an economy cost 3 %. */
export default defineFigure<EconomiesSettings, KeptRows, KeptModel>({
  id: 'kept-at-goal',
  about,
  kind: 'modelled',
  parameters: economiesSettings,
  queries: () => ({ world: { id: 'kept-at-goal', sql, parameters: {} } }),
  model: keptModel,
  View: KeptView,
  title: () => ({ id: 'kept-at-goal:title' }),
  subtitle: (model) => ({
    id: `kept-at-goal:subtitle.${model.told.some((one) => dearOf(one).length > 0) ? 'dear' : 'none'}`,
    values: {
      year: { kind: 'year', value: model.told[0]?.year ?? 0 },
      quarter: { kind: 'quarter', value: model.told[0]?.quarter ?? '' },
    },
  }),
  finding: keptFinding,
  empty: keptEmpty,
  table: keptTable,
  notes: keptNotes,
  sources: () => [...modelUses(joinedStock, [year]), pricesOf(year - 2, year)],
});

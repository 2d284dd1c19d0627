import { newestTotalYear } from '../../domain/editions/totals.ts';
import { joinedStock } from '../../domain/editions/stock.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import { defineFigure } from '../figure/define-figure.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import { newestModel, type NewestModel, type NewestRow, type NewestRows } from './model.ts';
import sql from './query.sql?raw';
import { newestEmpty, newestFinding, newestNotes, newestTable } from './text.ts';
import { NewestPartnersView } from './View.tsx';

/** From whom money comes and to whom it goes in the newest year, by the estimate. */
export default defineFigure<EconomiesSettings, NewestRows, NewestModel>({
  id: 'newest-partners',
  about,
  kind: 'modelled',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<NewestRow>('newest-partners', sql, economies),
  model: newestModel,
  View: NewestPartnersView,
  title: () => ({ id: 'newest-partners:title' }),
  subtitle: (model) => ({
    id: 'newest-partners:subtitle',
    values: { year: { kind: 'year', value: model.year } },
  }),
  finding: newestFinding,
  empty: newestEmpty,
  table: newestTable,
  notes: newestNotes,
  sources: () => modelUses(joinedStock, [newestTotalYear('received', 'headline')]),
});

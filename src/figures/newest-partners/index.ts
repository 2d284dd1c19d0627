import { newestMatrixYear } from '../../domain/editions/matrices.ts';
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
import { newestEmpty, newestFinding, newestNotes, newestSubtitle, newestTable } from './text.ts';
import { NewestPartnersView } from './View.tsx';

const newest = newestTotalYear('received', 'headline');
/** Those after the newest matrix: of each economy the newest with a total is told. */
const estimatedYears = Array.from(
  { length: newest - newestMatrixYear },
  (_, at) => newestMatrixYear + 1 + at,
);

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
  subtitle: newestSubtitle,
  finding: newestFinding,
  empty: newestEmpty,
  table: newestTable,
  notes: newestNotes,
  sources: () => modelUses(joinedStock, estimatedYears),
});

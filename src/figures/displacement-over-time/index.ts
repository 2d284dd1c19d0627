import { defineFigure } from '../figure/define-figure.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import {
  displacementModel,
  largestPanels,
  type DisplacementModel,
  type DisplacementRow,
  type DisplacementRows,
} from './model.ts';
import {
  displacementEmpty,
  displacementFinding,
  displacementNotes,
  displacementTable,
} from './text.ts';
import sql from './query.sql?raw';
import { DisplacementView } from './View.tsx';

/** Refugees from and in an economy, returns, people displaced within it, over the years. */
export default defineFigure<EconomiesSettings, DisplacementRows, DisplacementModel>({
  id: 'displacement-over-time',
  about,
  kind: 'published',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<DisplacementRow>('displacement-over-time', sql, economies),
  model: displacementModel,
  View: DisplacementView,
  brief: (model) => largestPanels(model, 2),
  title: () => ({ id: 'displacement-over-time:title' }),
  subtitle: ({ first, last }) => ({
    id: 'displacement-over-time:subtitle',
    values: { first: { kind: 'year', value: first }, last: { kind: 'year', value: last } },
  }),
  finding: displacementFinding,
  empty: displacementEmpty,
  table: displacementTable,
  foremost: ['note.fall', 'note.unrwa', 'note.serbia', 'note.floor'],
  notes: displacementNotes,
  sources: () => [{ source: 'unhcr', table: 'displaced' }],
});

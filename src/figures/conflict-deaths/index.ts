import { defineFigure } from '../figure/define-figure.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import {
  deathsEmpty,
  deathsFinding,
  deathsModel,
  deathsNotes,
  deathsTable,
  type DeathsModel,
  type DeathsRows,
} from './model.ts';
import type { DeathsRow } from './deaths-row.ts';
import sql from './query.sql?raw';
import { DeathsView } from './View.tsx';

/** How many people organised violence killed in an economy, over the years. */
export default defineFigure<EconomiesSettings, DeathsRows, DeathsModel>({
  id: 'conflict-deaths',
  about,
  kind: 'published',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<DeathsRow>('conflict-deaths', sql, economies),
  model: deathsModel,
  View: DeathsView,
  title: () => ({ id: 'conflict-deaths:title' }),
  subtitle: ({ first, last }) => ({
    id: 'conflict-deaths:subtitle',
    values: { first: { kind: 'year', value: first }, last: { kind: 'year', value: last } },
  }),
  finding: deathsFinding,
  empty: deathsEmpty,
  table: deathsTable,
  foremost: [
    'note.palestine',
    'note.missing',
    'note.elsewhere',
    'note.with_other',
    'note.larger',
    'note.rwanda',
    'note.range',
  ],
  notes: deathsNotes,
  sources: () => [{ source: 'ucdp', table: 'conflict_deaths' }],
});

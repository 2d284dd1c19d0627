import { defineFigure } from '../figure/define-figure.ts';
import { perEconomy } from '../shared/economies-settings.ts';
import about from './about.ts';
import {
  fewerPartners,
  migrantsModel,
  type MigrantRow,
  type MigrantRows,
  type MigrantsModel,
} from './model.ts';
import sql from './query.sql?raw';
import { migrantsSettings, type MigrantsSettings } from './settings.ts';
import { MigrantsView } from './View.tsx';
import { migrantsFinding } from './finding.ts';
import { migrantsEmpty, migrantsNotes, migrantsTable, revision } from './text.ts';

/** Women and men among the migrants of an economy, by where they live or where they are from. */
export default defineFigure<MigrantsSettings, MigrantRows, MigrantsModel>({
  id: 'migrants-by-sex',
  about,
  kind: 'published',
  parameters: migrantsSettings,
  queries: ({ economies }) => perEconomy<MigrantRow>('migrants-by-sex', sql, economies),
  model: migrantsModel,
  View: MigrantsView,
  brief: (model) => fewerPartners(model, 4),
  title: ({ direction }) => ({ id: `migrants-by-sex:title.${direction}` }),
  subtitle: (model) => ({
    id: `migrants-by-sex:subtitle.${model.direction}`,
    values: {
      year: { kind: 'year', value: model.year },
      edition: { kind: 'message', value: revision(model.edition) },
    },
  }),
  finding: migrantsFinding,
  empty: migrantsEmpty,
  table: migrantsTable,
  foremost: ['note.shared', 'note.shared_all', 'note.imputed', 'note.imputed_all'],
  notes: migrantsNotes,
  sources: ({ edition }) => [{ source: 'undesa-ims', edition }],
});

import { momentOfDay } from '../../domain/programmes/programme.ts';
import { defineFigure } from '../figure/define-figure.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import { programmeTable } from '../programme-timeline/text.ts';
import type { ProgrammeRow } from '../programme-timeline/programme.ts';
import about from './about.ts';
import { programmesModel, type ProgrammeRows, type ProgrammesModel } from './model.ts';
import { programmesFinding } from './text.ts';
import sql from './query.sql?raw';
import { ProgrammesView } from './View.tsx';

/** Programmes on migration and development in an economy, as far as the list knows. */
export default defineFigure<EconomiesSettings, ProgrammeRows, ProgrammesModel>({
  id: 'programmes-of-economy',
  about,
  kind: 'published',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<ProgrammeRow>('programmes-of-economy', sql, economies),
  model: (settings, rows) => programmesModel(settings, rows, momentOfDay(new Date())),
  View: ProgrammesView,
  title: () => ({ id: 'programmes-of-economy:title' }),
  subtitle: () => ({ id: 'programmes-of-economy:subtitle' }),
  finding: programmesFinding,
  empty: (model) =>
    model.programmes.length > 0
      ? null
      : {
          id: 'programmes-of-economy:empty',
          values: { economy: { kind: 'economy', value: model.economies[0] ?? '' } },
        },
  table: (model) => programmeTable(model.programmes),
  notes: () => [{ id: 'programme-timeline:note.partial' }],
  sources: () => ['iom-projects'],
});

import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import { choiceParameter, economiesParameter } from '../../domain/parameter-kinds.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { mostEconomies } from '../shared/economies-settings.ts';
import about from './about.ts';
import {
  groups,
  resilienceModel,
  type ResilienceModel,
  type ResilienceRows,
  type ResilienceSettings,
} from './model.ts';
import sql from './query.sql?raw';
import { resilienceFinding, resilienceNotes, resilienceTable } from './text.ts';
import { ResilienceView } from './View.tsx';

/** Who depends much on what few senders send: a share of output against the part of few. */
export default defineFigure<ResilienceSettings, ResilienceRows, ResilienceModel>({
  id: 'resilience',
  about,
  kind: 'published',
  parameters: {
    economies: economiesParameter(mostEconomies),
    group: choiceParameter(groups, 'all'),
  },
  queries: () => ({ world: { id: 'resilience', sql, parameters: {} } }),
  model: resilienceModel,
  View: ResilienceView,
  title: () => ({ id: 'resilience:title' }),
  subtitle: (model) => ({
    id: `resilience:subtitle.${model.group}`,
    values: {
      count: { kind: 'count', value: model.shown.length },
      oldest: { kind: 'year', value: model.oldest },
      newest: { kind: 'year', value: model.newest },
    },
  }),
  finding: resilienceFinding,
  empty: (model) =>
    model.marked.length > 0
      ? null
      : {
          id: 'resilience:empty',
          values: { economy: { kind: 'economy', value: model.economies[0] ?? '' } },
        },
  table: resilienceTable,
  notes: resilienceNotes,
  sources: () => [
    ...totalUses('received', 'headline'),
    { source: 'wb-wdi', table: 'indicator', parts: ['gdp_usd'] },
    ...matrixUse(newestMatrixYear),
    'iom-gdi',
    { source: 'wb-class', table: 'economy' },
  ],
});

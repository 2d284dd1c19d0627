import { defineFigure } from '../figure/define-figure.ts';
import { genderPack } from '../shared/gender-packs.ts';
import about from './about.ts';
import {
  corridorsModel,
  corridorsSettings,
  leastAsked,
  type CorridorsModel,
  type CorridorsRows,
  type CorridorsSettings,
} from './model.ts';
import { corridorsFinding, corridorsTable } from './text.ts';
import sql from './query.sql?raw';
import { CorridorsView } from './View.tsx';

/** Corridors that a page holds without scrolling. */
const tallest = 40;

/** The corridors most women and most men move along. */
export default defineFigure<CorridorsSettings, CorridorsRows, CorridorsModel>({
  id: 'corridors-by-women',
  about,
  kind: 'published',
  parameters: corridorsSettings,
  queries: () => ({
    corridors: {
      id: 'corridors-by-women',
      sql,
      parameters: { least: leastAsked },
      resultPack: genderPack,
    },
  }),
  model: corridorsModel,
  View: CorridorsView,
  scrolls: ({ high, low }) => high.length + low.length > tallest,
  title: () => ({ id: 'corridors-by-women:title' }),
  subtitle: (model) => ({
    id: 'corridors-by-women:subtitle',
    values: {
      year: { kind: 'year', value: model.year },
      least: { kind: 'count', value: model.least },
    },
  }),
  finding: corridorsFinding,
  empty: (model) =>
    model.ranked.length > 0
      ? null
      : {
          id: 'corridors-by-women:empty',
          values: { least: { kind: 'count', value: model.least } },
        },
  table: corridorsTable,
  notes: () => [{ id: 'corridors-by-women:note' }],
  sources: () => ['undesa-ims'],
});

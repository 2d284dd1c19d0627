import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { rankedModel, type RankedModel, type RankedRows } from './model.ts';
import { rankedFinding, rankedTable } from './text.ts';
import { rankedSettings, type RankedSettings } from './settings.ts';
import { sharesQuery } from './shares.ts';
import { RankedView } from './View.tsx';

/** Rows that a page holds without scrolling. */
const tallest = 40;

/** Where women are most and least of the migrants, and how that changed since 1990. */
export default defineFigure<RankedSettings, RankedRows, RankedModel>({
  id: 'women-share-ranked',
  about,
  kind: 'published',
  parameters: rankedSettings,
  queries: ({ side }) => ({ shares: sharesQuery(side) }),
  model: rankedModel,
  View: RankedView,
  scrolls: ({ high, low }) => high.length + low.length > tallest,
  title: ({ side }) => ({ id: `women-share-ranked:title.${side}` }),
  subtitle: (model) => ({
    id: `women-share-ranked:subtitle.${model.side}`,
    values: {
      first: { kind: 'year', value: model.first },
      newest: { kind: 'year', value: model.newest },
      least: { kind: 'count', value: model.least },
    },
  }),
  finding: rankedFinding,
  empty: (model) =>
    model.ranked.length > 0
      ? null
      : {
          id: 'women-share-ranked:empty',
          values: { least: { kind: 'count', value: model.least } },
        },
  table: rankedTable,
  notes: () => [{ id: 'women-share-ranked:note' }],
  sources: () => ['undesa-ims'],
});

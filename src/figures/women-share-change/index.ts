import { defineFigure } from '../figure/define-figure.ts';
import { sharesQuery } from '../women-share-ranked/shares.ts';
import about from './about.ts';
import {
  changeModel,
  changeSettings,
  type ChangeModel,
  type ChangeRows,
  type ChangeSettings,
} from './model.ts';
import { changeFinding, changeTable } from './text.ts';
import { ChangeView } from './View.tsx';

/** How women's share changed in the largest destinations, or origins, of migrants. */
export default defineFigure<ChangeSettings, ChangeRows, ChangeModel>({
  id: 'women-share-change',
  about,
  kind: 'published',
  parameters: changeSettings,
  queries: ({ side }) => ({ shares: sharesQuery(side) }),
  model: changeModel,
  View: ChangeView,
  title: ({ side }) => ({ id: `women-share-change:title.${side}` }),
  subtitle: (model) => ({
    id: `women-share-change:subtitle.${model.side}`,
    values: {
      first: { kind: 'year', value: model.first },
      newest: { kind: 'year', value: model.newest },
    },
  }),
  finding: changeFinding,
  empty: (model) => (model.lines.length > 0 ? null : { id: 'women-share-change:empty' }),
  table: changeTable,
  notes: () => [{ id: 'women-share-change:note' }],
  sources: () => ['undesa-ims'],
});

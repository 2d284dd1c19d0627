import { recentPrices } from '../../domain/editions/uses.ts';
import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { corridorSettings, type CorridorSettings } from '../shared/corridor-settings.ts';
import about from './about.ts';
import { similarModel, type SimilarModel, type SimilarRows } from './model.ts';
import { partnersQuery } from './queries.ts';
import { SimilarView } from './View.tsx';
import { similarEmpty, similarFinding, similarNotes, similarTable } from './text.ts';

/** Corridors that share an end with this one and have amounts nearest to its own. */
export default defineFigure<CorridorSettings, SimilarRows, SimilarModel>({
  id: 'corridor-similar',
  about,
  kind: 'published',
  parameters: corridorSettings,
  queries: ({ sender, receiver }) => ({
    ofSender: partnersQuery(sender),
    ofReceiver: partnersQuery(receiver),
  }),
  model: similarModel,
  View: SimilarView,
  title: () => ({ id: 'corridor-similar:title' }),
  subtitle: (model) => ({
    id: 'corridor-similar:subtitle',
    values: { year: { kind: 'year', value: model.year ?? 0 } },
  }),
  finding: similarFinding,
  empty: similarEmpty,
  table: similarTable,
  notes: similarNotes,
  sources: () => [...matrixUse(newestMatrixYear), recentPrices(), 'undesa-ims'],
});

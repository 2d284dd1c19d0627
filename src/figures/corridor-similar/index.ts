import { defineFigure } from '../figure/define-figure.ts';
import { corridorSettings, type CorridorSettings } from '../shared/corridor-settings.ts';
import about from './about.ts';
import { similarModel, type SimilarModel, type SimilarRows } from './model.ts';
import { partnersQuery } from './queries.ts';
import { SimilarView } from './View.tsx';
import { similarEmpty, similarFinding, similarNotes, similarTable } from './words-of.ts';

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
  citations: () => [
    { source: 'knomad-brm', edition: 'December 2022' },
    { source: 'wb-rpw', edition: '2025Q1 / 2025Q3' },
    { source: 'undesa-ims-2024', edition: '2024' },
  ],
});

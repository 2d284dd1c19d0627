import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import { defineFigure } from '../figure/define-figure.ts';
import {
  corridorQuery,
  corridorSettings,
  type CorridorSettings,
} from '../shared/corridor-settings.ts';
import about from './about.ts';
import {
  splitEmpty,
  splitFinding,
  splitModel,
  splitNotes,
  splitTable,
  type SplitModel,
  type SplitRow,
  type SplitRows,
} from './model.ts';
import sql from './query.sql?raw';
import { SplitView } from './View.tsx';

/** How much of what is sent through a corridor may come from women: a range over assumptions. */
export default defineFigure<CorridorSettings, SplitRows, SplitModel>({
  id: 'corridor-split',
  about,
  kind: 'modelled',
  parameters: corridorSettings,
  queries: ({ sender }) => ({ sent: corridorQuery<SplitRow>('corridor-split', sql, sender) }),
  exportQueries: ({ sender, receiver }) => [
    { query: corridorQuery<SplitRow>('corridor-split', sql, sender), only: { receiver } },
  ],
  model: splitModel,
  View: SplitView,
  title: () => ({ id: 'corridor-split:title' }),
  subtitle: () => ({ id: 'corridor-split:subtitle' }),
  finding: splitFinding,
  empty: splitEmpty,
  table: splitTable,
  notes: splitNotes,
  sources: () => [...matrixUse(newestMatrixYear), ...modelUses(), 'undp-hdr', 'wb-africa'],
});

import type { LeastSettings } from '../sending-costs/least.ts';
import { pricesWeighed } from '../sending-costs/sources.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { swingModel, swingSettings, type SwingModel, type SwingRows } from './model.ts';
import { swingsQuery } from './queries.ts';
import { swingFinding, swingNotes, swingSubtitle, swingTable } from './text.ts';
import { SwingView } from './View.tsx';

/** How much the costs of corridors move from one quarter to the next. */
export default defineFigure<LeastSettings, SwingRows, SwingModel>({
  id: 'cost-swings',
  about,
  kind: 'published',
  parameters: swingSettings,
  queries: (settings) => ({ corridors: swingsQuery(settings) }),
  model: swingModel,
  View: SwingView,
  title: () => ({ id: 'cost-swings:title' }),
  subtitle: swingSubtitle,
  finding: swingFinding,
  empty: (model) => (model.rows.length > 0 ? null : { id: 'cost-swings:empty' }),
  table: swingTable,
  notes: swingNotes,
  sources: pricesWeighed,
});

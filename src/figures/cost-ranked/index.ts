import type { LeastSettings } from '../sending-costs/least.ts';
import { pricesWeighed } from '../sending-costs/sources.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { rankedModel, rankedSettings, type RankedModel, type RankedRows } from './model.ts';
import { rankedQuery } from './queries.ts';
import { rankedFinding, rankedNotes, rankedSubtitle, rankedTable } from './text.ts';
import { RankedView } from './View.tsx';

/** The dearest and the cheapest corridors of the newest round of prices, with their quotes. */
export default defineFigure<LeastSettings, RankedRows, RankedModel>({
  id: 'cost-ranked',
  about,
  kind: 'published',
  parameters: rankedSettings,
  queries: (settings) => ({ corridors: rankedQuery(settings) }),
  model: rankedModel,
  View: RankedView,
  title: () => ({ id: 'cost-ranked:title' }),
  subtitle: rankedSubtitle,
  finding: rankedFinding,
  empty: ({ firm, weak }) => (firm.length + weak.length > 0 ? null : { id: 'sending-costs:empty' }),
  table: rankedTable,
  notes: rankedNotes,
  sources: pricesWeighed,
});

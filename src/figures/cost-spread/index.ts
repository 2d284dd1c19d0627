import { costsSettings, type CostsSettings } from '../sending-costs/settings.ts';
import { pricesWeighed } from '../sending-costs/sources.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { spreadModel, type SpreadModel, type SpreadRows } from './model.ts';
import { spreadFinding, spreadNotes, spreadSubtitle, spreadTable } from './text.ts';
import { spreadQuery } from './queries.ts';
import { SpreadView } from './View.tsx';

/** How far the costs of corridors lie apart in each quarter, and what part keeps to the goals. */
export default defineFigure<CostsSettings, SpreadRows, SpreadModel>({
  id: 'cost-spread',
  about,
  kind: 'published',
  parameters: costsSettings,
  queries: (settings) => ({ quarters: spreadQuery(settings) }),
  model: spreadModel,
  View: SpreadView,
  title: () => ({ id: 'cost-spread:title' }),
  subtitle: spreadSubtitle,
  finding: spreadFinding,
  empty: (model) => (model.rows.length > 0 ? null : { id: 'sending-costs:empty' }),
  table: spreadTable,
  notes: spreadNotes,
  sources: pricesWeighed,
});

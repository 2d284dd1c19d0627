import { pricesUsed } from '../sending-costs/sources.ts';
import { costsSettings, type CostsSettings } from '../sending-costs/settings.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { partsModel, type PartsModel, type PartsRows } from './model.ts';
import { partsQuery } from './queries.ts';
import { partsFinding, partsNotes, partsSubtitle, partsTable } from './text.ts';
import { PartsView } from './View.tsx';

/** What of the cost is fees, and what the margin of the exchange rate. */
export default defineFigure<CostsSettings, PartsRows, PartsModel>({
  id: 'cost-parts',
  about,
  kind: 'published',
  parameters: costsSettings,
  queries: (settings) => ({ quarters: partsQuery(settings) }),
  model: partsModel,
  View: PartsView,
  title: () => ({ id: 'cost-parts:title' }),
  subtitle: partsSubtitle,
  finding: partsFinding,
  empty: (model) => (model.rows.length > 0 ? null : { id: 'sending-costs:empty' }),
  table: partsTable,
  notes: partsNotes,
  sources: () => pricesUsed,
});

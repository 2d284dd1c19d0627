import { pricesUsed } from '../sending-costs/sources.ts';
import { costsSettings, type CostsSettings } from '../sending-costs/settings.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { amountModel, type AmountModel, type AmountRows } from './model.ts';
import { amountQuery } from './queries.ts';
import { amountFinding, amountNotes, amountSubtitle, amountTable } from './text.ts';
import { AmountView } from './View.tsx';

/** What sending US$200 and US$500 costs, in the same corridors. */
export default defineFigure<CostsSettings, AmountRows, AmountModel>({
  id: 'cost-by-amount',
  about,
  kind: 'published',
  parameters: costsSettings,
  queries: (settings) => ({ quarters: amountQuery(settings) }),
  model: amountModel,
  View: AmountView,
  title: () => ({ id: 'cost-by-amount:title' }),
  subtitle: amountSubtitle,
  finding: amountFinding,
  empty: (model) => (model.rows.length > 0 ? null : { id: 'sending-costs:empty' }),
  table: amountTable,
  notes: amountNotes,
  sources: () => pricesUsed,
});

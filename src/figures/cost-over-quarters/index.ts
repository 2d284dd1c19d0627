import { pricesWeighed } from '../sending-costs/sources.ts';
import { costsSettings, type CostsSettings } from '../sending-costs/settings.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { quartersModel, type QuarterRows, type QuartersModel } from './model.ts';
import { quartersFinding, quartersNotes, quartersSubtitle, quartersTable } from './text.ts';
import { quartersQuery } from './queries.ts';
import { QuartersView } from './View.tsx';

/** What sending money costs quarter by quarter, by two means, against the goals of 2030. */
export default defineFigure<CostsSettings, QuarterRows, QuartersModel>({
  id: 'cost-over-quarters',
  about,
  kind: 'published',
  parameters: costsSettings,
  queries: (settings) => ({ quarters: quartersQuery(settings) }),
  model: quartersModel,
  View: QuartersView,
  title: () => ({ id: 'cost-over-quarters:title' }),
  subtitle: quartersSubtitle,
  finding: quartersFinding,
  empty: (model) => (model.rows.length > 0 ? null : { id: 'sending-costs:empty' }),
  table: quartersTable,
  foremost: ['note.goals', 'note.means'],
  notes: quartersNotes,
  sources: pricesWeighed,
});

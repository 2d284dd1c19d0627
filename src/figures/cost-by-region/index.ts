import { pricesWeighed } from '../sending-costs/sources.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { regionModel, type RegionModel, type RegionRows } from './model.ts';
import { regionsQuery } from './queries.ts';
import { regionSettings, type RegionSettings } from './settings.ts';
import { regionFinding, regionNotes, regionSubtitle, regionTable } from './text.ts';
import { RegionView } from './View.tsx';

/** What sending money to or from each region costs, quarter by quarter. */
export default defineFigure<RegionSettings, RegionRows, RegionModel>({
  id: 'cost-by-region',
  about,
  kind: 'published',
  parameters: regionSettings,
  queries: (settings) => ({ regions: regionsQuery(settings) }),
  model: regionModel,
  View: RegionView,
  title: ({ side }) => ({ id: `cost-by-region:title.${side}` }),
  subtitle: regionSubtitle,
  finding: regionFinding,
  empty: (model) => (model.panels.length > 0 ? null : { id: 'sending-costs:empty' }),
  table: regionTable,
  notes: regionNotes,
  sources: pricesWeighed,
});

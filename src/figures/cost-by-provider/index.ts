import { costsPack } from '../sending-costs/queries.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { providerModel, type ProviderModel, type ProviderRows } from './model.ts';
import sql from './query.sql?raw';
import { providerFinding, providerNotes, providerSubtitle, providerTable } from './text.ts';
import { ProviderView } from './View.tsx';

/** What sending money costs by type of provider, quarter by quarter. */
export default defineFigure<object, ProviderRows, ProviderModel>({
  id: 'cost-by-provider',
  about,
  kind: 'published',
  parameters: {},
  queries: () => ({
    means: { id: 'cost-by-provider', sql, parameters: {}, resultPack: costsPack },
  }),
  model: providerModel,
  View: ProviderView,
  title: () => ({ id: 'cost-by-provider:title' }),
  subtitle: providerSubtitle,
  finding: providerFinding,
  empty: (model) => (model.lines.length > 0 ? null : { id: 'cost-by-provider:empty' }),
  table: providerTable,
  notes: providerNotes,
  sources: () => ['wb-rpw-provider'],
});

import { decodeWorld, type WorldGeometry } from '../../map/geometry/geometry.ts';
import { defineFigureOnFiles } from '../figure/define-figure.ts';
import { pricesWeighed } from '../sending-costs/sources.ts';
import about from './about.ts';
import { costMapModel, type CostMapModel, type CostMapRows } from './model.ts';
import { Picture } from './Picture.tsx';
import { costMapQuery } from './queries.ts';
import { costMapSettings, type CostMapSettings } from './settings.ts';
import { costMapFinding, costMapNotes, costMapSubtitle, costMapTable } from './text.ts';

/** What sending to and from each economy costs, with the part of the money that prices cover. */
export default defineFigureOnFiles<
  CostMapSettings,
  CostMapRows,
  CostMapModel,
  { geometry: WorldGeometry }
>({
  id: 'cost-map',
  about,
  kind: 'published',
  parameters: costMapSettings,
  queries: (settings) => ({ economies: costMapQuery(settings) }),
  files: ([world]) => ({ geometry: decodeWorld(world) }),
  model: costMapModel,
  View: Picture,
  title: ({ map }) => ({ id: `cost-map:title.${map}` }),
  subtitle: costMapSubtitle,
  finding: costMapFinding,
  empty: (model) =>
    model.rows.some(({ percent }) => percent !== null) ? null : { id: 'sending-costs:empty' },
  table: costMapTable,
  notes: (model) => [...costMapNotes(model), { id: 'world-map:note.boundaries' }],
  sources: pricesWeighed,
});

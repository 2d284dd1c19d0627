import costByAmount from '../../figures/cost-by-amount/index.ts';
import costByProvider from '../../figures/cost-by-provider/index.ts';
import { RegionControls } from '../../figures/cost-by-region/Controls.tsx';
import costByRegion from '../../figures/cost-by-region/index.ts';
import { CostMapControls } from '../../figures/cost-map/Controls.tsx';
import costMap from '../../figures/cost-map/index.ts';
import costOverQuarters from '../../figures/cost-over-quarters/index.ts';
import costParts from '../../figures/cost-parts/index.ts';
import costRanked from '../../figures/cost-ranked/index.ts';
import costSpread from '../../figures/cost-spread/index.ts';
import costSwings from '../../figures/cost-swings/index.ts';
import { LeastControls } from '../../figures/sending-costs/LeastControls.tsx';
import { onMap, onPage, type PageFigure } from './on-page.tsx';

interface Section {
  /** Key under `costs:section`, and its place in the address. */
  id: string;
  figures: readonly PageFigure[];
}

/** The page in its order: a line for each figure. */
export const sections: readonly Section[] = [
  {
    id: 'time',
    figures: [onPage(costOverQuarters), onPage(costSpread), onPage(costByRegion, RegionControls)],
  },
  {
    id: 'economies',
    figures: [onMap(costMap, CostMapControls)],
  },
  {
    id: 'corridors',
    figures: [onPage(costRanked, LeastControls), onPage(costSwings, LeastControls)],
  },
  {
    id: 'made_of',
    figures: [onPage(costParts), onPage(costByAmount), onPage(costByProvider)],
  },
];

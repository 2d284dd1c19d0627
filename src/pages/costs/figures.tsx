import costByAmount from '../../figures/cost-by-amount/index.ts';
import costByProvider from '../../figures/cost-by-provider/index.ts';
import { RegionControls } from '../../figures/cost-by-region/Controls.tsx';
import costByRegion from '../../figures/cost-by-region/index.ts';
import costOverQuarters from '../../figures/cost-over-quarters/index.ts';
import costParts from '../../figures/cost-parts/index.ts';
import costRanked from '../../figures/cost-ranked/index.ts';
import costSpread from '../../figures/cost-spread/index.ts';
import costSwings from '../../figures/cost-swings/index.ts';
import { LeastControls } from '../../figures/sending-costs/LeastControls.tsx';
import { onPage, type PageFigure } from './on-page.tsx';

/** The page in its order: a line for each figure. */
export const figures: readonly PageFigure[] = [
  onPage(costOverQuarters),
  onPage(costSpread),
  onPage(costByRegion, RegionControls),
  onPage(costRanked, LeastControls),
  onPage(costParts),
  onPage(costByAmount),
  onPage(costByProvider),
  onPage(costSwings, LeastControls),
];

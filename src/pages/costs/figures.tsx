import { RegionControls } from '../../figures/cost-by-region/Controls.tsx';
import costByRegion from '../../figures/cost-by-region/index.ts';
import costOverQuarters from '../../figures/cost-over-quarters/index.ts';
import costSpread from '../../figures/cost-spread/index.ts';
import { onPage, type PageFigure } from './on-page.tsx';

/** The page in its order: a line for each figure. */
export const figures: readonly PageFigure[] = [
  onPage(costOverQuarters),
  onPage(costSpread),
  onPage(costByRegion, RegionControls),
];

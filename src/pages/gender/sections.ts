import accountsWorld from '../../figures/accounts-world/index.ts';
import { AccountsControls } from '../../figures/accounts-world/Controls.tsx';
import corridorsByWomen from '../../figures/corridors-by-women/index.ts';
import { CorridorsControls } from '../../figures/corridors-by-women/Controls.tsx';
import { migrantsOfAnyEconomy } from '../../figures/migrants-by-sex/any-economy.ts';
import { MigrantsControls } from '../../figures/migrants-by-sex/Controls.tsx';
import { AgainstControls } from '../../figures/model-against-published/Controls.tsx';
import modelAgainstPublished from '../../figures/model-against-published/index.ts';
import refugeesBySex from '../../figures/refugees-by-sex/index.ts';
import surveyAfrica from '../../figures/survey-africa/index.ts';
import { SurveyControls } from '../../figures/survey-africa/Controls.tsx';
import womenShareChange from '../../figures/women-share-change/index.ts';
import { ChangeControls } from '../../figures/women-share-change/Controls.tsx';
import womenShareRanked from '../../figures/women-share-ranked/index.ts';
import { RankedControls } from '../../figures/women-share-ranked/Controls.tsx';
import womenShareRegions from '../../figures/women-share-regions/index.ts';
import womenShareScatter from '../../figures/women-share-scatter/index.ts';
import { ScatterControls } from '../../figures/women-share-scatter/Controls.tsx';
import womenSend from '../../figures/women-send/index.ts';
import { WomenSend } from '../../figures/women-send/WomenSend.tsx';
import { moving, still, type PageFigure } from './on-page.tsx';
import { steered } from './steered.tsx';

export interface Section {
  /** Key under `gender:section`, and its place in the address. */
  id: string;
  figures: readonly PageFigure[];
}

/** The page in its order: a line for each figure. */
export const sections: readonly Section[] = [
  {
    id: 'migrants',
    figures: [
      still(womenShareRegions),
      steered(womenShareRanked, RankedControls),
      steered(womenShareChange, ChangeControls),
      steered(migrantsOfAnyEconomy, MigrantsControls, 'migrants'),
    ],
  },
  {
    id: 'corridors',
    figures: [
      steered(corridorsByWomen, CorridorsControls),
      steered(womenShareScatter, ScatterControls),
    ],
  },
  {
    id: 'send',
    figures: [moving(womenSend, WomenSend), steered(modelAgainstPublished, AgainstControls)],
  },
  {
    id: 'means',
    figures: [steered(accountsWorld, AccountsControls), steered(surveyAfrica, SurveyControls)],
  },
  {
    id: 'displaced',
    figures: [still(refugeesBySex)],
  },
].filter((section) => section.figures.length > 0);

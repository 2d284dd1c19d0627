import type { FigurePage } from '../../figures/figure/about-figure.ts';
import type { RegisteredFigure } from '../../figures/figure/registry.ts';
import { corridorFigures } from '../../pages/corridor/figures.tsx';
import { sections as ofCosts } from '../../pages/costs/sections.tsx';
import { sections as ofCountry } from '../../pages/country/sections.ts';
import { sections as ofGender } from '../../pages/gender/sections.ts';

/** The pages in the order of the atlas, with the figures each lists. */
const listed: Readonly<Record<FigurePage, readonly string[]>> = {
  explore: [],
  country: ofCountry.flatMap(({ figures }) => figures.map(({ id }) => id)),
  group: ['group-over-time'],
  corridor: corridorFigures.map(({ id }) => id),
  costs: ofCosts.flatMap(({ figures }) => figures.map(({ id }) => id)),
  gender: ofGender.flatMap(({ figures }) => figures.map(({ id }) => id)),
  programmes: [],
  changes: [],
  'central-banks': [],
  methods: ['estimate-contest', 'estimate-coverage', 'estimate-setting'],
  flows: ['flow-alluvial', 'flow-matrix'],
  scenarios: ['scenario-change', 'scenario-ranked', 'scenario-corridors', 'scenario-tested'],
};
const pages = Object.keys(listed);

/** Figures page by page as the pages list them; what no list names comes last on its page. */
export function inOrder(figures: readonly RegisteredFigure[]): readonly RegisteredFigure[] {
  const place = ({ id, page }: RegisteredFigure) => {
    const at = listed[page].indexOf(id);
    return pages.indexOf(page) * 1000 + (at < 0 ? 999 : at);
  };
  return figures.toSorted((a, b) => place(a) - place(b));
}

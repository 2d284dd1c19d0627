import { catalogueOf, type Words } from '../catalogue.ts';

/** English of the pages behind the first one and of their figures; see `first.ts` for the rest. */
export const catalogue = catalogueOf(
  import.meta.glob<Words>(
    [
      './words/*.json',
      '../../figures/*/words/en.json',
      '!./words/{app,database,domain,embed,explore,map,not-found,ui}.json',
      '!../../figures/{world-map,ranked-list}/**',
    ],
    { eager: true, import: 'default' },
  ),
);

import { catalogueOf, type Words } from '../catalogue.ts';

/** English of the shell and of the first page: bundled, so that it is always there. */
export const english = catalogueOf(
  import.meta.glob<Words>(
    [
      './economies.json',
      './words/{app,database,domain,explore,map,not-found,ui}.json',
      '../../figures/{world-map,ranked-list}/words/en.json',
    ],
    { eager: true, import: 'default' },
  ),
);

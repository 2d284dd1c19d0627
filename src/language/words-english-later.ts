import { catalogueOf, type Words } from './catalogue.ts';

/** English of the pages behind the first one and of their figures. */
export const catalogue = catalogueOf(
  import.meta.glob<Words>(
    [
      '../database/user-sql/words/en.json',
      '../pages/*/words/en.json',
      '../exports/**/words/en.json',
      '../figures/words/en.json',
      '../figures/*/words/en.json',
      '!../pages/{explore,not-found}/**',
      '!../figures/{world-map,ranked-list}/**',
    ],
    { eager: true, import: 'default' },
  ),
);

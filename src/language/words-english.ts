import { catalogueOf, type Words } from './catalogue.ts';

/** English of everything but the pages behind the first one: bundled, so that it is always there. */
export const english = catalogueOf(
  import.meta.glob<Words>(
    ['../**/words/en.json', '!../pages/sources/**', '!../figures/sources-*/**'],
    { eager: true, import: 'default' },
  ),
);

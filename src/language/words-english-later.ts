import { catalogueOf, type Words } from './catalogue.ts';

export const catalogue = catalogueOf(
  import.meta.glob<Words>(
    ['../pages/sources/words/en.json', '../figures/sources-*/words/en.json'],
    {
      eager: true,
      import: 'default',
    },
  ),
);

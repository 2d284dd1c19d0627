import { catalogueOf, type Words } from '../catalogue.ts';

/** All words of the language, and those that figures bring in it. */
export const catalogue = catalogueOf(
  import.meta.glob<Words>(
    [
      './economies.json',
      './words/*.json',
      './figures/*.json',
      '../../figures/*/words/fr.json',
      '!./words/embed.json',
    ],
    {
      eager: true,
      import: 'default',
    },
  ),
);

import { catalogueOf, type Words } from './catalogue.ts';

export const catalogue = catalogueOf(
  import.meta.glob<Words>('../**/words/fr.json', { eager: true, import: 'default' }),
);

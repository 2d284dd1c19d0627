import { catalogueOf, type Words } from './catalogue.ts';

export const catalogue = catalogueOf(
  import.meta.glob<Words>('../**/words/es.json', { eager: true, import: 'default' }),
);

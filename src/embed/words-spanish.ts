import { catalogueOf, type Words } from '../language/catalogue.ts';
import embed from './words/es.json' with { type: 'json' };

export const catalogue = {
  ...catalogueOf(
    import.meta.glob<Words>(['../{domain,database,ui}/words/es.json', '../figures/words/es.json'], {
      eager: true,
      import: 'default',
    }),
  ),
  embed,
};

import { catalogueOf, type Words } from '../language/catalogue.ts';
import embed from './words/fr.json' with { type: 'json' };

export const catalogue = {
  ...catalogueOf(
    import.meta.glob<Words>(['../{domain,database,ui}/words/fr.json', '../figures/words/fr.json'], {
      eager: true,
      import: 'default',
    }),
  ),
  embed,
};

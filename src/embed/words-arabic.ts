import { catalogueOf, type Words } from '../language/catalogue.ts';
import embed from './words/ar.json' with { type: 'json' };

export const catalogue = {
  ...catalogueOf(
    import.meta.glob<Words>(['../{domain,database,ui}/words/ar.json', '../figures/words/ar.json'], {
      eager: true,
      import: 'default',
    }),
  ),
  embed,
};

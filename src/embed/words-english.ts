import { catalogueOf, type Words } from '../language/catalogue.ts';
import embed from './words/en.json' with { type: 'json' };

export const catalogue = {
  ...catalogueOf(
    import.meta.glob<Words>(['../{domain,database,ui}/words/en.json', '../figures/words/en.json'], {
      eager: true,
      import: 'default',
    }),
  ),
  embed,
};

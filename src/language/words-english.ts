import { catalogueOf, type Words } from './catalogue.ts';

/** English of the shell and of the first page: bundled, so that it is always there. */
export const english = catalogueOf(
  import.meta.glob<Words>(
    [
      '../{app,database,domain,map,ui}/**/words/en.json',
      '!../database/user-sql/**',
      '../pages/{explore,not-found}/words/en.json',
      '../figures/{world-map,ranked-list}/words/en.json',
    ],
    { eager: true, import: 'default' },
  ),
);

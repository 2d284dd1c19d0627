import tokens from '../../../app/style/tokens.css?raw';
import { stylistsOf } from './stylist-of.ts';

const sheets = import.meta.glob<string>(
  [
    '../../../charts/**/*.css',
    '../../../map/*.css',
    '../../../figures/**/*.css',
    '!../../../figures/shown/*.css',
  ],
  { eager: true, query: '?raw', import: 'default' },
);

/** The looks that charts, maps and figures have on the atlas's pages, on each ground. */
export const siteStylists = stylistsOf(Object.values(sheets), tokens);

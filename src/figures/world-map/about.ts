import type { About } from '../figure/about-figure.ts';

export default {
  page: 'explore',
  files: ['geometry/world-110', 'measure-breaks'],
  // Cards of what is pointed at, heads of the table, and what stands below the map: an embed has its
  // first sentence, its key, and whose the borders are.
} satisfies About;

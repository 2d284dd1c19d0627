import type { About } from '../figure/about-figure.ts';

export default {
  page: 'explore',
  files: ['geometry/world-110', 'measure-breaks'],
  // Cards of what is pointed at, and heads of the table.
  unsaidInEmbeds: ['card', 'basis', 'column'],
} satisfies About;

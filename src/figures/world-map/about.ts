import type { About } from '../figure/about-figure.ts';

export default {
  page: 'explore',
  files: ['geometry/world-110', 'measure-breaks'],
  bringsEconomies: true,
} satisfies About;

import type { About } from '../figure/about-figure.ts';

export default {
  page: 'scenarios',
  files: ['geometry/world-110'],
} satisfies About;

import type { About } from '../figure/about-figure.ts';

export default {
  page: 'methods',
  prefix: 'estimate',
  needs: 'nothing',
  words: ['modelled-flows'],
} satisfies About;

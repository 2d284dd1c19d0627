import type { About } from '../figure/about-figure.ts';

export default {
  page: 'gender',
  prefix: 'against',
  words: ['modelled-flows'],
} satisfies About;

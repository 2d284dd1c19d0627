import type { About } from '../figure/about-figure.ts';

export default {
  page: 'gender',
  prefix: 'against',
  words: ['modelled-flows'],
  unsaidInEmbeds: ['measure', 'region', 'ppp'].map((key) => `domain:${key}`),
} satisfies About;

import type { About } from '../figure/about-figure.ts';

export default {
  page: 'country',
  example: 'economies=USA',
  words: ['money-over-time', 'official'],
} satisfies About;

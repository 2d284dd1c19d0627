import type { About } from '../figure/about-figure.ts';

export default {
  page: 'country',
  words: ['states', 'official'],
  example: 'economies=USA',
} satisfies About;

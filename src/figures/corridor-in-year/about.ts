import type { About } from '../figure/about-figure.ts';

export default {
  page: 'corridor',
  words: ['months', 'official'],
  example: 'sender=USA&receiver=MEX',
} satisfies About;

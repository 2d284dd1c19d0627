import type { About } from '../figure/about-figure.ts';

export default {
  page: 'corridor',
  example: 'sender=ECU&receiver=MEX',
  words: ['official'],
} satisfies About;

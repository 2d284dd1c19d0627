import type { About } from '../figure/about-figure.ts';

export default {
  page: 'corridor',
  example: 'sender=SGP&receiver=PHL',
  words: ['official'],
} satisfies About;

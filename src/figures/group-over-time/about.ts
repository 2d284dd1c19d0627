import type { About } from '../figure/about-figure.ts';

export default {
  page: 'group',
  words: ['economy-group'],
} satisfies About;

import type { About } from '../figure/about-figure.ts';

export default {
  page: 'programmes',
  anchor: '',
  files: ['geometry/world-110'],
  words: ['programme-timeline'],
} satisfies About;

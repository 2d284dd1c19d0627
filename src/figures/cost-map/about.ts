import type { About } from '../figure/about-figure.ts';

export default {
  page: 'costs',
  files: ['geometry/world-110'],
  words: ['sending-costs'],
} satisfies About;

import type { About } from '../figure/about-figure.ts';

export default {
  page: 'scenarios',
  files: ['geometry/world-110'],
  unsaidInEmbeds: ['column', ...['measure', 'region', 'ppp'].map((key) => `domain:${key}`)],
} satisfies About;

import type { About } from '../figure/about-figure.ts';

export default {
  page: 'country',
  anchor: ({ direction }) => `migrants-${String(direction)}`,
} satisfies About;

import type { About } from '../figure/about-figure.ts';

export default {
  page: 'scenarios',
  prefix: 'tested',
  anchor: ({ year }) => `scenario-tested-${String(year)}`,
} satisfies About;

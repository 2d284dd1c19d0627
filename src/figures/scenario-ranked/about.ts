import type { About } from '../figure/about-figure.ts';

export default { page: 'scenarios', words: ['scenario-change'] } satisfies About;

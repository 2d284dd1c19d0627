import type { About } from '../figure/about-figure.ts';

export default { page: 'scenarios', pageOnly: true, words: ['scenario-change'] } satisfies About;

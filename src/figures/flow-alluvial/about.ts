import type { About } from '../figure/about-figure.ts';

export default { page: 'flows', words: ['flow-bands'] } satisfies About;

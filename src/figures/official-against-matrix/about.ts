import type { About } from '../figure/about-figure.ts';

export default { page: 'central-banks', words: ['official'] } satisfies About;

import type { About } from '../figure/about-figure.ts';

export default { page: 'country', example: 'economies=USA', words: ['official'] } satisfies About;

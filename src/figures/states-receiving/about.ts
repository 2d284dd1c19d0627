import type { About } from '../figure/about-figure.ts';

export default { page: 'country', words: ['states'], example: 'economies=MEX' } satisfies About;

import type { About } from '../figure/about-figure.ts';

export default { page: 'country', words: ['migrants-by-sex'] } satisfies About;

import type { About } from '../figure/about-figure.ts';

export default { page: 'gender', prefix: 'ranked' } satisfies About;

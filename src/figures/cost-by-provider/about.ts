import type { About } from '../figure/about-figure.ts';

export default { page: 'costs' } satisfies About;

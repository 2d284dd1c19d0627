import type { About } from '../figure/about-figure.ts';

export default { page: 'country' } satisfies About;

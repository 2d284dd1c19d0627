import type { About } from '../figure/about-figure.ts';

export default { page: 'country', anchor: 'resilience' } satisfies About;

import type { About } from '../figure/about-figure.ts';

export default { page: 'methods', needs: 'nothing' } satisfies About;

import type { About } from '../figure/about-figure.ts';

export default { page: 'methods', needs: 'nothing', words: ['modelled-flows'] } satisfies About;

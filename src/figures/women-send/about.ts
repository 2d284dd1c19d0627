import type { About } from '../figure/about-figure.ts';

export default { page: 'gender', prefix: 'send', words: ['modelled-flows'] } satisfies About;

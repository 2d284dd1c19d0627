import type { About } from '../figure/about-figure.ts';

export default { page: 'costs', words: ['sending-costs'] } satisfies About;

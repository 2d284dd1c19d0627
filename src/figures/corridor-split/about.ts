import type { About } from '../figure/about-figure.ts';

export default { page: 'corridor', words: ['women-send'] } satisfies About;

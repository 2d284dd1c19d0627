import type { About } from '../figure/about-figure.ts';

export default { page: 'corridor', words: ['newest-partners'] } satisfies About;

import type { AboutStory } from '../story/about-story.ts';

export default { place: 1 } satisfies AboutStory;

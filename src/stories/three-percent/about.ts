import type { AboutStory } from '../story/about-story.ts';

export default { place: 2 } satisfies AboutStory;

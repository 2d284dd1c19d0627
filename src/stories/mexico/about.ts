import type { AboutStory } from '../story/about-story.ts';

export default { place: 3 } satisfies AboutStory;

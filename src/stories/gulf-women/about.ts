import type { AboutStory } from '../story/about-story.ts';

export default { place: 4 } satisfies AboutStory;

import type { AboutStory } from '../story/about-story.ts';

export default { place: 7 } satisfies AboutStory;

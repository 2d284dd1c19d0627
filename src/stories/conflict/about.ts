import type { AboutStory } from '../story/about-story.ts';

export default { place: 5 } satisfies AboutStory;

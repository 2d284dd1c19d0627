import type { AboutStory } from '../story/about-story.ts';

export default { place: 6 } satisfies AboutStory;

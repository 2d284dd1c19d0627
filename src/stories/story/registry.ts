import type { AboutStory } from './about-story.ts';
import type { Story } from './define-story.ts';

const stories = import.meta.glob<Story>('../*/story.ts', { import: 'default' });
const abouts = import.meta.glob<AboutStory>('../*/about.ts', { eager: true, import: 'default' });

const nameIn = (path: string) => path.split('/')[1] ?? '';

/** Every folder that holds a story, in the order in which they are listed. */
export const storyNames: readonly string[] = Object.entries(abouts)
  .toSorted(([, one], [, other]) => one.place - other.place)
  .map(([path]) => nameIn(path));

const opened = new Map<string, Story>();

/** A story whose code is there. */
export function openedStory(name: string): Story | undefined {
  return opened.get(name);
}

/**
 * Loads a story.
 *
 * @returns undefined where there is none of this name
 * @throws when its code can't be had
 */
export async function loadStory(name: string): Promise<Story | undefined> {
  const story = await stories[`../${name}/story.ts`]?.();
  if (story) opened.set(name, story);
  return story;
}

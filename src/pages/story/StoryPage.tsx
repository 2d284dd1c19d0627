import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from 'wouter';
import { languageOf, spokenLanguage, type Language } from '../../language/index.ts';
import { loadStory, openedStory, storyNames } from '../../stories/story/registry.ts';
import { loadStoryWords, speakStories } from '../../stories/story/story-words.ts';
import { NoSuchStory } from './NoSuchStory.tsx';
import { ToldStory } from './ToldStory.tsx';
import './StoryPage.css';

/** The page as its route takes it, with the story that the address asks for. */
export async function opened() {
  const address = typeof location === 'undefined' ? '' : location.pathname;
  const name = /\/stories\/([^/]+)\/?$/.exec(address)?.[1];
  if (name !== undefined && storyNames.includes(name)) await loaded(name, spokenLanguage());
  return { default: StoryPage };
}

/** One story, `/stories/pacific`. */
function StoryPage() {
  const { i18n } = useTranslation('stories');
  const [, match] = useRoute('/stories/:story');
  const name = match?.story ?? '';
  if (!storyNames.includes(name)) return <NoSuchStory />;
  if (!openedStory(name) || !speakStories(i18n, [name]))
    use(loaded(name, languageOf(i18n.language) ?? 'en'));
  const story = openedStory(name);
  if (!story || !speakStories(i18n, [name])) return null;
  return <ToldStory key={name} name={name} story={story} />;
}

const asked = new Map<string, Promise<unknown>>();

/** Brings a story's code and its words, once. */
function loaded(name: string, language: Language): Promise<unknown> {
  const key = `${name} ${language}`;
  const parts = asked.get(key) ?? Promise.all([loadStory(name), loadStoryWords([name], language)]);
  asked.set(key, parts);
  parts.catch(() => asked.delete(key));
  return parts;
}

import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { languageOf, spokenLanguage, type Language } from '../../language/index.ts';
import { storyNames } from '../../stories/story/registry.ts';
import { loadStoryWords, speakStories, storyNamespace } from '../../stories/story/story-words.ts';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import './StoriesPage.css';

/** The page as its route takes it, with the words of all stories. */
export async function opened() {
  await loadStoryWords(storyNames, spokenLanguage());
  return { default: StoriesPage };
}

/** The stories, each with what it tells in a sentence. */
function StoriesPage() {
  const { t, i18n } = useTranslation('stories');
  if (!speakStories(i18n, storyNames)) use(wordsIn(languageOf(i18n.language) ?? 'en'));
  useDocumentDescription([t('lead')]);
  return (
    <div className="stories">
      <h1>{t('title')}</h1>
      <p className="stories__lead">{t('lead')}</p>
      <ul className="stories__list" role="list">
        {storyNames.map((name) => (
          <li key={name} className="stories__one">
            <h2>
              <Link href={`/stories/${name}`}>{t(`${storyNamespace(name)}:title`)}</Link>
            </h2>
            <p>{t(`${storyNamespace(name)}:lead`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

const asked = new Map<Language, Promise<void>>();

function wordsIn(language: Language): Promise<void> {
  const words = asked.get(language) ?? loadStoryWords(storyNames, language);
  asked.set(language, words);
  words.catch(() => asked.delete(language));
  return words;
}

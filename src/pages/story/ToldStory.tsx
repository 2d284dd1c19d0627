import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider } from '../../language/index.ts';
import type { Story } from '../../stories/story/define-story.ts';
import { valuesOf } from '../../stories/story/facts.ts';
import { factsQuery } from '../../stories/story/facts-query.ts';
import { storyNamespace } from '../../stories/story/story-words.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { StoryEnd } from './StoryEnd.tsx';
import { StorySteps } from './StorySteps.tsx';

/** A story from its title to what it rests on. */
export function ToldStory({ name, story }: { name: string; story: Story }) {
  const { t } = useTranslation('stories');
  const { data: economies } = useAnswer(useMemo(() => economiesQuery(), []));
  const { data, error, retry } = useAnswer(
    useMemo(() => factsQuery(name, story.sql), [name, story.sql]),
  );
  const words = storyNamespace(name);
  useDocumentTitle(t(`${words}:title`));
  useDocumentDescription([t(`${words}:lead`)]);
  const facts = data?.[0];
  const values = useMemo(
    () => facts && valuesOf(story.facts, story.economies, facts),
    [story, facts],
  );
  return (
    <EconomiesProvider economies={economies ?? none}>
      <article className="story">
        <header className="story__head">
          <h1>{t(`${words}:title`)}</h1>
          <p className="story__lead">{t(`${words}:lead`)}</p>
        </header>
        {error && (
          <Notice kind="error" title={t('failed')} onRetry={retry}>
            {t('failed_help')}
          </Notice>
        )}
        {!error && !(values && economies) && <p className="note">{t('loading')}</p>}
        {values && economies && (
          <>
            <StorySteps words={words} steps={story.steps} values={values} />
            <StoryEnd story={story} />
          </>
        )}
      </article>
    </EconomiesProvider>
  );
}

const none: readonly never[] = [];

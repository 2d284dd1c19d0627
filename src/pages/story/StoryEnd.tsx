import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { citationsOf } from '../../domain/editions/citation.ts';
import { FigureSources } from '../../figures/shown/FigureSources.tsx';
import type { Story } from '../../stories/story/define-story.ts';
import { WithTitles } from '../../ui/WithTitles.tsx';

/** What the sentences rest on, the question that makes their numbers, and the way to the others. */
export function StoryEnd({ story }: { story: Story }) {
  const { t } = useTranslation('stories');
  return (
    <footer className="story__end">
      <h2>{t('end.title')}</h2>
      <p>{t('end.text')}</p>
      <FigureSources citations={citationsOf(story.sources)} kind="published" Text={WithTitles} />
      <details className="story__sql">
        <summary>{t('end.sql')}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled with keys */}
        <pre dir="ltr" lang="en" tabIndex={0}>
          {story.sql}
        </pre>
      </details>
      <p>
        <Link href="/stories">{t('all')}</Link>
      </p>
    </footer>
  );
}

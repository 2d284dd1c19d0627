import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAnswer } from '../../database/use-answer.ts';
import { catalogueModel } from '../../figures/sources-catalogue/model.ts';
import {
  checksQuery,
  coverageQuery,
  leftOutQuery,
  sourcesQuery,
} from '../../figures/sources-catalogue/queries.ts';
import { FoldContext } from '../../figures/shown/use-fold.ts';
import { useFormat } from '../../language/index.ts';
import { TermText } from '../../ui/TermText.tsx';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Downloads } from './Downloads.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Methods } from './Methods.tsx';
import { SourceArticle } from './SourceArticle.tsx';
import './SourcesPage.css';

/** Where every figure is from, how it was checked, what was left out, and how to take it away. */
export default function SourcesPage() {
  const { t } = useTranslation('sources');
  useDocumentDescription([t('lead')]);
  return (
    <div className="sources">
      <header className="sources__head">
        <h1>{t('title')}</h1>
        <p className="sources__lead">
          <TermText text={t('lead')} />
        </p>
        <nav aria-label={t('contents')}>
          <ul className="sources__contents">
            {['publications', 'methods', 'downloads', 'elsewhere'].map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(`part.${part}`)}</a>
              </li>
            ))}
            <li>
              <Link href="/sources/changes">{t('changes')}</Link>
            </li>
            <li>
              <Link href="/sources/central-banks">{t('central_banks')}</Link>
            </li>
            <li>
              <Link href="/methods">{t('estimate')}</Link>
            </li>
          </ul>
        </nav>
      </header>
      <FoldContext value={true}>
        <section id="publications" className="sources__part" aria-labelledby="publications-title">
          <h2 id="publications-title">{t('part.publications')}</h2>
          <Publications />
        </section>
        <Methods />
        <Downloads />
        <Elsewhere />
      </FoldContext>
    </div>
  );
}

function Publications() {
  const { t } = useTranslation('sources');
  const { t: word } = useTranslation('sources-catalogue');
  const format = useFormat();
  const sources = useAnswer(sourcesQuery);
  const coverage = useAnswer(coverageQuery);
  const checks = useAnswer(checksQuery);
  const leftOut = useAnswer(leftOutQuery);
  const all = [sources, coverage, checks, leftOut];
  const model = useMemo(() => {
    if (!sources.data || !coverage.data || !checks.data || !leftOut.data) return null;
    return catalogueModel({
      sources: sources.data,
      coverage: coverage.data,
      checks: checks.data,
      leftOut: leftOut.data,
    });
  }, [sources.data, coverage.data, checks.data, leftOut.data]);

  if (model === null) {
    if (!all.some(({ error }) => error)) return <p className="note">{t('loading')}</p>;
    return (
      <Notice
        kind="error"
        title={t('failed')}
        onRetry={() => {
          for (const one of all) if (one.error) one.retry();
        }}
      >
        {t('failed_remedy')}
      </Notice>
    );
  }
  return (
    <>
      <p className="sources__summary">
        {t('summary', {
          sources: format.count(model.sources),
          passed: format.count(model.passed, { as: 'full' }),
          tested: format.count(model.tested, { as: 'full' }),
          leftOut: format.count(model.leftOut),
        })}
      </p>
      <p className="note">{t('picture')}</p>
      {model.subjects.map(({ subject, sources: entries }) => (
        <section key={subject} className="sources__subject" aria-labelledby={`subject-${subject}`}>
          <h3 id={`subject-${subject}`} className="sources__subject-title">
            {word(`subject.${subject}`)}
          </h3>
          {entries.map((entry) => (
            <SourceArticle key={entry.source.id} entry={entry} span={model} />
          ))}
        </section>
      ))}
    </>
  );
}

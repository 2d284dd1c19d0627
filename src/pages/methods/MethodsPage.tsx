import { useTranslation } from 'react-i18next';
import { Link, useRouter } from 'wouter';
import estimateContest from '../../figures/estimate-contest/index.ts';
import estimateCoverage from '../../figures/estimate-coverage/index.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { call, formulas } from './formulas.ts';
import { Literature } from './Literature.tsx';
import './MethodsPage.css';

const parts = ['estimate', 'contest', 'intervals', 'literature', 'use'] as const;

/** How the estimate is made, how near it comes to what was published, and how sure it is. */
export default function MethodsPage() {
  const { t } = useTranslation('methods');
  const { base } = useRouter();
  useDocumentDescription([t('lead')]);
  return (
    <div className="methods">
      <header className="methods__head">
        <h1>{t('title')}</h1>
        <p className="methods__lead">{t('lead')}</p>
        <nav aria-label={t('contents')}>
          <ul className="methods__contents">
            {parts.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(`part.${part}`)}</a>
              </li>
            ))}
            <li>
              <Link href="/sources">{t('back')}</Link>
            </li>
          </ul>
        </nav>
      </header>
      <section id="estimate" className="methods__part" aria-labelledby="estimate-title">
        <h2 id="estimate-title">{t('part.estimate')}</h2>
        <p>{t('estimate.blend')}</p>
        <p className="methods__formula" dir="ltr" lang="en">
          {formulas.part}
        </p>
        <p>{t('estimate.weight')}</p>
        <p className="methods__formula" dir="ltr" lang="en">
          {formulas.poorer}
          <br />
          {formulas.richer}
        </p>
        <p>{t('estimate.unit')}</p>
        <p>{t('estimate.stock')}</p>
        <p>{t('estimate.base')}</p>
        <p>{t('estimate.gaps')}</p>
      </section>
      <section id="contest" className="methods__part" aria-labelledby="contest-title">
        <h2 id="contest-title">{t('part.contest')}</h2>
        <p>{t('contest.text')}</p>
        <ShownFigure figure={estimateContest} settings={none} />
        <p>{t('contest.why')}</p>
      </section>
      <section id="intervals" className="methods__part" aria-labelledby="intervals-title">
        <h2 id="intervals-title">{t('part.intervals')}</h2>
        <p>{t('intervals.text')}</p>
        <ShownFigure figure={estimateCoverage} settings={none} />
        <p>{t('intervals.totals')}</p>
      </section>
      <Literature />
      <section id="use" className="methods__part" aria-labelledby="use-title">
        <h2 id="use-title">{t('part.use')}</h2>
        <p>{t('use.text')}</p>
        <pre className="methods__formula" dir="ltr" lang="en">
          {call}
        </pre>
        <ul className="methods__contents">
          <li>
            <Link href="/sql">{t('use.sql')}</Link>
          </li>
          <li>
            <Link href="/gender/#women-send">{t('use.settings')}</Link>
          </li>
          <li>
            <a href={`${base}/data/latest/CITATION.cff`} download>
              {t('use.cite')}
            </a>
          </li>
        </ul>
      </section>
    </div>
  );
}

const none = {};

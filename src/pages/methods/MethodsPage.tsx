import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import estimateContest from '../../figures/estimate-contest/index.ts';
import estimateCoverage from '../../figures/estimate-coverage/index.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { EconomiesProvider } from '../../language/index.ts';
import { TermText } from '../../ui/TermText.tsx';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { formulas } from './formulas.ts';
import { Literature } from './Literature.tsx';
import { UseIt } from './UseIt.tsx';
import './MethodsPage.css';

const parts = ['estimate', 'contest', 'intervals', 'literature', 'use'] as const;

/** How the estimate is made, how near it comes to what was published, and how sure it is. */
export default function MethodsPage() {
  const { t } = useTranslation('methods');
  useDocumentDescription([t('lead')]);
  const { data = unnamed } = useAnswer(economies);
  return (
    <EconomiesProvider economies={data}>
      <div className="methods">
        <header className="methods__head">
          <h1>{t('title')}</h1>
          <p className="methods__lead">
            <TermText text={t('lead')} />
          </p>
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
        <UseIt />
      </div>
    </EconomiesProvider>
  );
}

const none = {};
const economies = economiesQuery();
const unnamed: readonly never[] = [];

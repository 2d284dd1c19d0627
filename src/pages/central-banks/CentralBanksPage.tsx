import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { AgainstControls } from '../../figures/official-against-matrix/Controls.tsx';
import againstMatrix from '../../figures/official-against-matrix/index.ts';
import { officialYearsQuery } from '../../figures/official/queries.ts';
import { reporters } from '../../figures/official/reporters.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { EconomiesProvider, useEconomyName, useSay } from '../../language/index.ts';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { Notice } from '../../ui/Notice.tsx';
import './CentralBanksPage.css';
import { useSettings } from './use-settings.ts';

/** What central banks themselves report, beside the matrices and the estimate. */
export default function CentralBanksPage() {
  const { t } = useTranslation(['central-banks', 'official', 'official-against-matrix']);
  const economies = useAnswer(useMemo(() => economiesQuery(), []));
  useDocumentDescription([t('lead')]);
  return (
    <EconomiesProvider economies={economies.data ?? []}>
      <div className="central-banks">
        <header className="central-banks__head">
          <h1>{t('title')}</h1>
          <p className="central-banks__lead">{t('lead')}</p>
          <p>
            <Link href="/sources" className="central-banks__back">
              {t('back')}
            </Link>
          </p>
        </header>
        <Against />
        <Banks />
      </div>
    </EconomiesProvider>
  );
}

function Against() {
  const say = useSay();
  const { settings, problems, change } = useSettings();
  const years = useAnswer(useMemo(() => officialYearsQuery(), []));
  return (
    <>
      {problems.map(({ name, message }) => (
        <Notice key={name} kind="warning">
          {say(message)}
        </Notice>
      ))}
      <ShownFigure
        figure={againstMatrix}
        settings={settings}
        level={2}
        controls={
          <AgainstControls
            settings={settings}
            change={change}
            years={(years.data ?? []).map(({ year }) => year)}
          />
        }
      />
    </>
  );
}

/** The ways to all that each bank reports. */
function Banks() {
  const { t } = useTranslation('central-banks');
  const name = useEconomyName();
  return (
    <section className="central-banks__banks" aria-labelledby="banks-title">
      <h2 id="banks-title">{t('banks')}</h2>
      <ul role="list">
        {reporters.map((reporter) => (
          <li key={reporter}>
            <Link href={`/country/${reporter}`} className="central-banks__back">
              {name(reporter)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

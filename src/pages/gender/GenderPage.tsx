import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider } from '../../language/index.ts';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import './GenderPage.css';
import { sections } from './sections.ts';

/** Women and men in migration, in what they send and in what they have access to. */
export default function GenderPage() {
  const { t } = useTranslation('gender');
  useDocumentDescription([t('lead')]);
  const { data = none } = useAnswer(economies);
  return (
    <EconomiesProvider economies={data}>
      <div className="gender">
        <header className="gender__head">
          <h1>{t('title')}</h1>
          <p className="gender__lead">{t('lead')}</p>
          <nav aria-label={t('contents')}>
            <ul className="gender__contents">
              {sections.map(({ id }) => (
                <li key={id}>
                  <a href={`#${id}`}>{t(`section.${id}.title`)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        {sections.map(({ id, figures }) => (
          <section key={id} id={id} className="gender__section" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(`section.${id}.title`)}</h2>
            <p className="gender__lead">{t(`section.${id}.lead`)}</p>
            {figures.map(({ id: figure, Shown }) => (
              <Shown key={figure} />
            ))}
          </section>
        ))}
      </div>
    </EconomiesProvider>
  );
}

const economies = economiesQuery();
const none: readonly never[] = [];

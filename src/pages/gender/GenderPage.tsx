import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import '../../figures/shown/figure-grid.css';
import { EconomiesProvider } from '../../language/index.ts';
import { AddressProblems } from '../../ui/address/AddressProblems.tsx';
import { Contents } from '../../ui/contents/Contents.tsx';
import { TermText } from '../../ui/TermText.tsx';
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
          <p className="gender__lead">
            <TermText text={t('lead')} />
          </p>
          <AddressProblems checks={checks} />
        </header>
        <Contents
          label={t('contents')}
          parts={sections.map(({ id }) => ({ id, name: t(`section.${id}.title`) }))}
        />
        <div className="gender__sections">
          {sections.map(({ id, figures }) => (
            <section key={id} id={id} className="gender__section" aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{t(`section.${id}.title`)}</h2>
              <p className="gender__lead">
                <TermText text={t(`section.${id}.lead`)} />
              </p>
              <div className="figure-grid">
                {figures.map(({ id: figure, Shown }) => (
                  <Shown key={figure} />
                ))}
              </div>
            </section>
          ))}
        </div>
      </div>
    </EconomiesProvider>
  );
}

const checks = sections.flatMap(({ figures }) => figures.flatMap(({ check }) => check ?? []));

const economies = economiesQuery();
const none: readonly never[] = [];

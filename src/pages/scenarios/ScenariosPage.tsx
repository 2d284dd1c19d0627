import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider } from '../../language/index.ts';
import { TermText } from '../../ui/TermText.tsx';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { Laboratory } from './Laboratory.tsx';
import { Tested } from './Tested.tsx';
import '../../ui/fields/field-look.css';
import '../../exports/exports.css';
import './ScenariosPage.css';
import './scenarios-print.css';

/** What would change what receivers get: scenarios on the corridors of a year, every assumption in sight. */
export default function ScenariosPage() {
  const { t } = useTranslation('scenarios');
  useDocumentDescription([t('lead')]);
  const { data = none } = useAnswer(economies);
  return (
    <EconomiesProvider economies={data}>
      <div className="scenarios">
        <header className="scenarios__head">
          <h1>{t('title')}</h1>
          <p className="scenarios__lead">
            <TermText text={t('lead')} />
          </p>
        </header>
        <Laboratory />
        <Tested />
      </div>
    </EconomiesProvider>
  );
}

const economies = economiesQuery();
const none: readonly never[] = [];

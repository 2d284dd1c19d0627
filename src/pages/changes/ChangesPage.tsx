import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import editionChanges from '../../figures/edition-changes/index.ts';
import { changesModel } from '../../figures/edition-changes/model.ts';
import { changesQuery, comparedQuery } from '../../figures/edition-changes/queries.ts';
import { changesFinding } from '../../figures/edition-changes/sentences.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { EconomiesProvider, useSay } from '../../language/index.ts';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { usePageTitle } from '../../ui/hooks/use-page-title.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ChangeFilters } from './ChangeFilters.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { Steps } from './Steps.tsx';
import { useSettings } from './use-settings.ts';
import './ChangesPage.css';

/** What publishers said in one edition and say otherwise in the next. */
export default function ChangesPage() {
  const { t } = useTranslation(['changes', 'edition-changes', 'figures']);
  const economies = useAnswer(useMemo(() => economiesQuery(), []));
  return (
    <EconomiesProvider economies={economies.data ?? []}>
      <div className="changes">
        <header className="changes__head">
          <h1>{t('title')}</h1>
          <p className="changes__lead">{t('lead')}</p>
          <p>
            <Link href="/sources" className="changes__back">
              {t('back')}
            </Link>
          </p>
        </header>
        <Changes />
      </div>
    </EconomiesProvider>
  );
}

function Changes() {
  const { t } = useTranslation('changes');
  const say = useSay();
  const { t: app } = useTranslation('app');
  const { settings, problems, change } = useSettings();
  const { measure } = settings;
  usePageTitle(app('page.changes'), settings.economy);
  const changes = useAnswer(useMemo(() => changesQuery(measure), [measure]));
  const compared = useAnswer(useMemo(() => comparedQuery(measure), [measure]));
  const model = useMemo(
    () =>
      changes.data && compared.data
        ? changesModel(settings, { changes: changes.data, compared: compared.data })
        : null,
    [settings, changes.data, compared.data],
  );
  useDocumentDescription([t('lead'), ...(model ? changesFinding(model).map(say) : [])]);
  if (model === null) {
    if (!changes.error && !compared.error) return <p>{t('loading')}</p>;
    return (
      <Notice
        kind="error"
        title={t('failed')}
        onRetry={() => {
          for (const one of [changes, compared]) if (one.error) one.retry();
        }}
      >
        {t('failed_why')}
      </Notice>
    );
  }
  return (
    <>
      {problems.map(({ name, message }) => (
        <Notice key={name} kind="warning">
          {say(message)}
        </Notice>
      ))}
      <ChangeFilters rows={changes.data ?? []} settings={settings} change={change} />
      <div className="changes__body">
        <ShownFigure figure={editionChanges} settings={settings} level={2} />
        {settings.economy === null && <Steps model={model} />}
      </div>
      <ChangeTable model={model} rows={changes.data ?? []} change={change} />
    </>
  );
}

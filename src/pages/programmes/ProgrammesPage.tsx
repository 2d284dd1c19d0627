import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { momentOfDay } from '../../domain/programmes/programme.ts';
import { useMoneySeries } from '../../figures/shared/use-money-series.ts';
import { placesQuery } from '../../figures/programme-map/queries.ts';
import programmeTimeline from '../../figures/programme-timeline/index.ts';
import { programmesQuery } from '../../figures/programme-timeline/queries.ts';
import { programmeOf } from '../../figures/programme-timeline/programme.ts';
import { isChosen } from '../../figures/programme-timeline/settings.ts';
import { ShownFigure } from '../../figures/shown/ShownFigure.tsx';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider, useSay } from '../../language/index.ts';
import { TermText } from '../../ui/TermText.tsx';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { usePageTitle } from '../../ui/hooks/use-page-title.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProgrammeFilters } from './ProgrammeFilters.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';
import { ProgrammeMap } from './ProgrammeMap.tsx';
import { useSettings } from './use-settings.ts';
import '../../ui/fields/field-look.css';
import './ProgrammesPage.css';

/** Programmes of the field: where they are, when they were, what they stand beside. */
export default function ProgrammesPage() {
  const { t } = useTranslation('programmes');
  useDocumentDescription([t('lead')]);
  const economies = useAnswer(useMemo(() => economiesQuery(), []));
  return (
    <EconomiesProvider economies={economies.data ?? []}>
      <div className="programmes">
        <header className="programmes__head">
          <h1>{t('title')}</h1>
          <p className="programmes__lead">
            <TermText text={t('lead')} />
          </p>
        </header>
        <Programmes />
      </div>
    </EconomiesProvider>
  );
}

function Programmes() {
  const { t } = useTranslation('programmes');
  const { t: timeline } = useTranslation('programme-timeline');
  const say = useSay();
  const { t: app } = useTranslation('app');
  const { settings, problems, change } = useSettings();
  usePageTitle(app('page.programmes'), settings.economy);
  const { data: rows, error, retry } = useAnswer(programmesQuery);
  const [series] = useMoneySeries();
  const { data: places } = useAnswer(useMemo(() => placesQuery(series), [series]));
  const [now] = useState(() => momentOfDay(new Date()));
  const all = useMemo(() => (rows ?? []).map((row) => programmeOf(row, now)), [rows, now]);
  const chosen = all.filter((programme) => isChosen(programme, settings));
  if (error)
    return (
      <Notice kind="error" title={t('failed')} onRetry={retry}>
        {t('failed_why')}
      </Notice>
    );
  if (!rows) return <p>{t('waiting')}</p>;
  return (
    <>
      <p className="programmes__partial">{timeline('note.partial')}</p>
      {problems.map(({ name, message }) => (
        <Notice key={name} kind="warning">
          {say(message)}
        </Notice>
      ))}
      <ProgrammeFilters all={all} settings={settings} change={change} />
      <ProgrammeMap programmes={chosen} settings={settings} />
      <ShownFigure figure={programmeTimeline} settings={settings} level={2} />
      <ProgrammeList programmes={chosen} places={places ?? []} series={series} />
    </>
  );
}

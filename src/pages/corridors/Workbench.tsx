import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EngineError } from '../../database/engine-error.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { Controls } from './Controls.tsx';
import { CorridorsView } from './CorridorsView.tsx';
import { outsideOf } from './panel/outside.ts';
import { usePanel } from './panel/use-panel.ts';
import { usePanelSet } from './panel/use-panel-set.ts';
import { TableFooter } from './TableFooter.tsx';
import { useCorridors } from './use-corridors.ts';
import { useSettings } from './use-settings.ts';

/** The page once it knows its address: rows on their way, there, or not to be had. */
export function Workbench(props: {
  economies: readonly PlacedEconomy[] | undefined;
  failed: Error | undefined;
  retry: () => void;
}) {
  const { economies } = props;
  const { t } = useTranslation('corridors');
  const say = useSay();
  const format = useFormat();
  const isEconomy = useMemo(() => {
    if (!economies) return undefined;
    const codes = new Set(economies.map(({ economy }) => economy));
    return (code: string) => codes.has(code);
  }, [economies]);
  const state = useSettings(isEconomy);
  const { settings, problems, nameAlone } = state;
  const base = useCorridors(settings, economies);
  const panel = usePanel(settings, base);
  const corridors = usePanelSet(base, panel, settings, economies);
  const { set, years, year, since, error } = corridors;
  const unknownYear = settings.year !== null && year !== 0 && settings.year !== year;
  const outside = outsideOf(settings.years, corridors);
  const failure = error ?? props.failed;
  return (
    <div className="corridors">
      {problems.map(({ name, message }) => (
        <Notice key={name} kind="warning">
          {say(message)}
        </Notice>
      ))}
      {nameAlone !== '' && <Notice kind="warning">{t('name_alone', { name: nameAlone })}</Notice>}
      {unknownYear && (
        <Notice kind="warning">
          {t(corridors.all.includes(settings.year ?? 0) ? 'panel.year_outside' : 'no_such_year', {
            asked: format.year(settings.year ?? 0),
            year: format.year(year),
          })}
        </Notice>
      )}
      {outside && (
        <Notice kind="warning">
          {t(outside.none ? 'panel.no_such_span' : 'panel.no_such_years', {
            asked: format.years(outside.asked.first, outside.asked.last),
            years: format.years(outside.first, outside.last),
          })}
        </Notice>
      )}
      {failure && (
        <Notice
          kind="error"
          title={t('failed')}
          onRetry={() => {
            props.retry();
            corridors.retry();
          }}
        >
          {failure instanceof EngineError ? say(failure.said) : t('failed_why')}
        </Notice>
      )}
      {set && economies ? (
        <CorridorsView
          set={set}
          economies={economies}
          corridors={corridors}
          panel={panel}
          state={state}
        />
      ) : (
        <>
          <WaitingTitle
            text={settings.name === '' ? t('title') : t('named', { name: settings.name })}
          />
          <h1>{t('title')}</h1>
          <Controls
            all={corridors.all}
            year={year}
            since={since}
            span={corridors.span}
            form={corridors.form}
            kind={settings.kind}
            stock={settings.stock}
            facts={settings.facts}
            change={state.change}
          />
          {!failure && <p className="corridors__waiting">{t('waiting')}</p>}
        </>
      )}
      <TableFooter
        kind={settings.kind}
        stock={settings.stock}
        years={years}
        year={year}
        since={since}
        facts={settings.facts}
        span={corridors.span}
      />
    </div>
  );
}

/** Names the document until the view does. */
function WaitingTitle({ text }: { text: string }) {
  useDocumentTitle(text);
  return null;
}

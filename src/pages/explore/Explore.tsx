import { useSay } from '../../language/index.ts';
import { seriesName } from '../../domain/series-name.ts';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MeasureId } from '../../domain/measure.ts';
import { firstMatrixYear } from '../../domain/editions/matrices.ts';
import { isSum } from '../../figures/flow-clusters/is-sum.ts';
import { levelOf, type Level } from '../../figures/flow-clusters/level.ts';
import { DollarControls } from '../../figures/shared/DollarControls.tsx';
import { MapLegend } from '../../figures/world-map/view/MapLegend.tsx';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { openingYear, type Settings } from '../../figures/world-map/settings/settings.ts';
import type { MapTarget } from '../../map/flows/drawn-flow.ts';
import { AtlasSearch } from './search/AtlasSearch.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import type { SheetSize } from '../../ui/sheet-sizes.ts';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { Doors } from './doors/Doors.tsx';
import { StageAhead, YearsAhead } from './ahead/PartsAhead.tsx';
import { usePictureAhead } from './ahead/use-picture-ahead.ts';
import { ExploreNotices } from './ExploreNotices.tsx';
import { lastTold } from '../../figures/world-map/finding/last-told.ts';
import { ExploreTitle } from './ExploreTitle.tsx';
import { DotsKey } from './stage/DotsKey.tsx';
import { FlowsOf } from './stage/FlowsOf.tsx';
import { MapSources } from './stage/MapSources.tsx';
import { MapTools } from './stage/MapTools.tsx';
import { Panel } from './panel/Panel.tsx';
import { focused, picked } from './picking.ts';
import { cards, useCards } from './live/code.ts';
import { useEscape } from './use-escape.ts';
import { useGeometry } from './stage/use-geometry.ts';
import { toldYear } from '../../figures/world-map/live/told-year.ts';
import { settledYear, useMapView } from '../../figures/world-map/live/use-map-view.ts';
import { useStableValue } from './use-stable-value.ts';
import { useSettings } from './use-settings.ts';
import { useViewTitle } from './use-view-title.ts';
import { LateView } from './views/LateView.tsx';
import { tabOf, viewPanel, ViewTabs } from './views/ViewTabs.tsx';
import { useClusterCode } from './stage/use-cluster-code.ts';
import { useYear } from './stage/use-year.ts';
import './Explore.css';

/** Map, year, list and filters, all of one address. */
export function Explore({
  economies,
  ownLost = false,
}: {
  economies: readonly PlacedEconomy[];
  /** The link asks for a user's own figures, which are not here: that is said elsewhere. */
  ownLost?: boolean;
}) {
  const { t } = useTranslation('explore');
  const say = useSay();
  const isEconomy = useMemo(() => {
    if (economies.length === 0) return undefined;
    const codes = new Set(economies.map((one) => one.economy));
    return (code: string) => codes.has(code);
  }, [economies]);
  const address = useSettings(isEconomy);
  const { hrefOf } = address;
  const { view } = address.view;
  const [years, setYears] = useState<readonly number[]>([]);
  const asked = address.settings.year;
  const shownYear = years.length === 0 ? asked : settledYear(years, asked);
  // When the address has followed the hand, it says what is shown already.
  const settings = useStableValue(
    useMemo(() => ({ ...address.settings, year: shownYear }), [address.settings, shownYear]),
  );
  const { model, entries, state, preview } = useMapView(settings);
  const { ahead, change } = usePictureAhead(model, preview, address.change);
  const control = useYear(shownYear, years, change);
  useViewTitle(settings, control.playing);
  useEffect(
    () => setYears(entries.filter((entry) => entry.colours).map((entry) => entry.year)),
    [entries],
  );
  const shapes = useGeometry(state.ready);
  const [highlighted, setHighlighted] = useState<MapTarget | null>(null);
  const [sheet, setSheet] = useState<SheetSize>('low');
  const clusters = useClusterCode(settings.small === 'regions');
  const { code } = clusters;
  const [level, setLevel] = useState<Level>('region');
  const onView = useCallback(
    (seen: { width: number; height: number }) => setLevel(levelOf(seen)),
    [],
  );
  const [sum, setSum] = useState<MapTarget | null>(null);
  const more = useMemo(() => lastTold(model, state.rows.values), [model, state.rows]);
  const cardOf = useCallback(
    (target: MapTarget) =>
      (isSum(target)
        ? code?.clusterCard(model, level, target)
        : cards()?.cardOf(model, state.rows, target)) ?? null,
    [code, model, level, state.rows],
  );

  const onPick = useCallback(
    (target: MapTarget) =>
      isSum(target) ? setSum(target) : change(picked(settings, model.measure, target)),
    [change, settings, model.measure],
  );
  const keys = useMemo(
    () => code && <code.ClusterKeys model={model} level={level} />,
    [code, model, level],
  );
  const map = useRef<HTMLDivElement>(null);
  const changeFromSheet = useCallback(
    (changes: Partial<Settings>) => {
      change(changes);
      // What is picked in a sheet that is pulled up is seen above it.
      if (sheet !== 'low') map.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    },
    [change, sheet],
  );
  const opens = openingYear(settings.measure, settings.series);
  const onChoose = useCallback(
    (economy: string | null) => {
      // Whoever names an economy and no year is shown the newest that tells of it; to one from before the first
      // of who sent to whom nobody is taken unasked.
      const year =
        economy !== null && shownYear === opens
          ? toldYear(state.rows.values, shownYear, economy, firstMatrixYear)
          : undefined;
      change({ ...focused(model.measure, economy), ...(year === undefined ? {} : { year }) });
    },
    [change, model.measure, opens, shownYear, state.rows.values],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(settings, change, heading);
  const onDollars = (dollars: typeof settings.dollars) => change({ dollars });
  const onSeries = (series: typeof settings.series) => change({ series });
  const [, navigate] = useLocation();
  const onOwn = useCallback(
    (measure: string) => navigate(`/?measure=${encodeURIComponent(measure)}`),
    [navigate],
  );
  const onYear = (year: number) => change({ year });
  const onMeasure = useCallback((measure: MeasureId) => change({ measure }), [change]);
  const cardCode = useCards(settings.focus !== null);
  const card = useMemo(() => {
    const target = cardCode?.pickedTarget(model) ?? null;
    return target === null ? null : cardOf(target);
  }, [cardCode, model, cardOf]);
  const problems = address.problems.filter(({ name }) => name !== 'measure');
  const placed = useMemo(() => economies.filter((one) => one.placed), [economies]);

  return (
    <div className="explore">
      <div className="explore__head">
        <p className="explore__purpose">{t('purpose')}</p>
        <AtlasSearch economies={placed} value={settings.focus} onChoose={onChoose} />
        <Doors focus={settings.focus} />
        <div className="explore__titled">
          <ExploreTitle
            model={model}
            more={more}
            ready={state.ready}
            playing={control.playing}
            onMeasure={onMeasure}
            onOwn={onOwn}
          />
          <ViewTabs view={view} onView={(one) => address.changeView({ view: one })} />
        </div>
        <ExploreNotices
          problems={ownLost ? problems : address.problems}
          askedYear={asked}
          year={shownYear}
          state={state}
          mapFailed={shapes.failed || clusters.failed}
          onMapRetry={clusters.failed ? clusters.retry : shapes.retry}
        />
      </div>
      <div
        className="explore__map"
        ref={map}
        id={viewPanel}
        role="tabpanel"
        aria-labelledby={tabOf(view)}
        data-view={view === 'map' ? undefined : view}
      >
        {view !== 'map' && (
          <LateView
            view={view}
            model={model}
            rows={state.rows}
            ready={state.ready}
            economies={placed}
            compare={address.view.compare}
            onCompare={(compare) => address.changeView({ compare })}
          />
        )}
        {view === 'map' && shapes.geometry && (
          <StageAhead
            ahead={ahead}
            model={model}
            geometry={shapes.geometry}
            highlighted={highlighted ?? sum}
            onPoint={setHighlighted}
            onPick={onPick}
            cardOf={cardOf}
            ready={state.ready}
            code={code}
            level={level}
            onView={onView}
          />
        )}
        {state.flowsLoading && state.ready && (
          <p className="explore__loading">{t('notice.flows_loading', { year: settings.year })}</p>
        )}
      </div>
      <div className="explore__below">
        <div className="explore__years">
          <YearsAhead ahead={ahead} entries={entries} control={control} />
          <FlowsOf settings={settings} kind={model.measure.flow} onYear={onYear} />
        </div>
        {view === 'map' && (
          <>
            <MapLegend model={model} more={keys} />
            <DotsKey entries={entries} money={model.measure.flow === 'remittance'} />
          </>
        )}
        {model.measure.series.length > 1 && (
          <ToggleGroup
            label={t('series')}
            labelShown
            options={model.measure.series.map((value) => ({
              value,
              label: say(seriesName(value)),
            }))}
            value={settings.series}
            onChange={onSeries}
          />
        )}
        {model.measure.flow === 'remittance' && (
          <DollarControls dollars={settings.dollars} change={onDollars} />
        )}
      </div>
      <div className="explore__panel">
        <Sheet label={t('list.economies', { year: settings.year })} size={sheet} onSize={setSheet}>
          <Panel
            model={model}
            sums={
              code && (
                <code.ClusterPanel
                  model={model}
                  level={level}
                  picked={sum}
                  onPick={setSum}
                  onPoint={setHighlighted}
                />
              )
            }
            rows={state.rows}
            card={card}
            ready={state.ready && !state.flowsLoading}
            highlighted={highlighted}
            onPoint={setHighlighted}
            change={changeFromSheet}
            hrefOf={hrefOf}
            heading={heading}
          />
        </Sheet>
      </div>
      <div className="explore__foot">
        {shapes.geometry && (
          <MapTools
            model={model}
            rows={state.rows}
            geometry={shapes.geometry}
            stage={() => map.current}
          />
        )}
        <MapSources model={model} />
      </div>
    </div>
  );
}

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { openingKind } from '../../figures/corridor-table/address.ts';
import { countsOf } from '../../figures/corridor-table/counts.ts';
import { extraColumns, onExtraColumns } from '../../figures/corridor-table/extra-columns.ts';
import { tableFinding } from '../../figures/corridor-table/finding.ts';
import { summarise, summaryOf } from '../../figures/corridor-table/summary.ts';
import type { WorkingSet } from '../../figures/corridor-table/working-set.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { useDocumentTitle } from '../../ui/hooks/use-document-title.ts';
import { useFrozenWhile } from '../../ui/hooks/use-frozen-while.ts';
import { BrushPanel } from './brush/BrushPanel.tsx';
import { ColumnChooser } from './grid/ColumnChooser.tsx';
import { Controls } from './Controls.tsx';
import { CorridorGrid } from './grid/CorridorGrid.tsx';
import { chosenOf, FacetPanel } from './facets/FacetPanel.tsx';
import { Disclosure } from './Disclosure.tsx';
import { isFiltered } from './facets/filters-of.ts';
import { inOrder, largestOf, totals, yearsIn } from './row-lists.ts';
import { PanelNote } from './panel/PanelNote.tsx';
import { PivotView } from './panel/PivotView.tsx';
import type { PanelState } from './panel/use-panel.ts';
import { usePanelExport } from './panel/use-panel-export.ts';
import { usePivot } from './panel/use-pivot.ts';
import { usePanelGrid } from './panel/use-panel-grid.ts';
import { usePanelWords } from './panel/use-panel-words.tsx';
import { OtherKind } from './OtherKind.tsx';
import { SearchFields } from './facets/SearchFields.tsx';
import { SelectionBar } from './selection/SelectionBar.tsx';
import { SelectionMap } from './selection/SelectionMap.tsx';
import { useColumnLabels } from './grid/use-column-labels.ts';
import type { Corridors } from './use-corridors.ts';
import { useCrossfilter } from './brush/use-crossfilter.ts';
import { useSearchMatches } from './facets/use-search-matches.ts';
import { useGrid } from './grid/use-grid.ts';
import { useOrder } from './grid/use-order.ts';
import { useOwnColumns } from './own-columns/use-own-columns.ts';
import { useFilteredRows } from './facets/use-filtered-rows.ts';
import { useRowWords } from './grid/use-row-words.ts';
import { useSelection } from './selection/use-selection.ts';
import { useSortValue } from './grid/use-sort-value.ts';
import type { SettingsState } from './use-settings.ts';
import { useCorridorExport } from './selection/use-corridor-export.ts';
import { SumEnds } from './SumEnds.tsx';
import { YearBars } from './brush/YearBars.tsx';

interface Props {
  set: WorkingSet;
  economies: readonly PlacedEconomy[];
  corridors: Corridors;
  /** The years beside the one that filters look at; null where one year is shown. */
  panel: PanelState | null;
  state: SettingsState;
}

/** The corridors of a view: what passes, said, drawn and listed. */
export function CorridorsView({ set, economies, corridors, panel, state }: Props) {
  const { t } = useTranslation('corridors');
  const say = useSay();
  const format = useFormat();
  const { settings } = state;
  const { kind } = settings;
  // A page that came drawn does not answer yet.
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { year, form } = corridors;
  const ofPanel = panel?.panel ?? null;
  const coming = Boolean(panel?.coming);
  const found = useSearchMatches(economies, settings.q);
  const { cross, crossed } = useCrossfilter(set, settings, found);
  useOwnColumns(year);
  const extras = useSyncExternalStore(onExtraColumns, extraColumns, extraColumns);
  const words = usePanelWords(useRowWords(economies, extras), ofPanel, coming);
  const labelOf = useColumnLabels(set.rows, corridors, extras, { panel: ofPanel, form });
  const own = usePanelGrid(settings, corridors, panel, {
    change: state.change,
    valueOf: useSortValue(economies),
  });
  const shown = useMemo(
    () => ({ ...settings, columns: own.columns, sort: own.sort }),
    [settings, own.columns, own.sort],
  );
  const grid = useGrid(set.rows, shown, extras, labelOf, own.change, own.lead);
  const order = useOrder(set.rows, own.valueOf, extras, grid.sorts);
  const passing = useFilteredRows(cross, crossed);
  const { selection, change } = useSelection(settings.rows, set.rows, passing, {
    moving: crossed.held !== null,
    change: state.change,
  });
  const listed = settings.ticked && selection.ticked.size > 0 ? selection.rows : passing;
  const sorted = useMemo(() => inOrder(set.rows, order, listed), [set, order, listed]);
  const largest = useMemo(() => largestOf(passing), [passing]);
  const all = useMemo(() => totals(set.rows), [set]);
  const finding = say(
    tableFinding({
      kind,
      year,
      aggregates: crossed.aggregates,
      all,
      largest,
    }),
  );
  useDocumentDescription([`${finding}.`, t('lead')]);
  const opening = passing.length === set.size && kind === openingKind && settings.year === null;
  const title = useFrozenWhile(opening ? t('title') : finding, crossed.held !== null);
  useDocumentTitle(settings.name === '' ? title : t('named', { name: settings.name }));
  const exported = {
    settings: shown,
    corridors,
    filters: crossed.filters,
    all: set.rows,
    passing,
    order,
    selection,
    economies,
    extras,
    finding,
    labelOf,
  };
  // What is summed is what the download and the SQL have: what is ticked, else what passes.
  const ticked = selection.rows.length > 0 && settings.rows !== 'all';
  const summed = ticked ? selection.rows : passing;
  const pivot = usePivot(settings, corridors, ofPanel, summed, economies, ticked);
  const oneYear = useCorridorExport(exported);
  const several = usePanelExport(exported, panel, form, pivot);
  const rows = useMemo(() => own.rowsOf(sorted), [own, sorted]);
  const choice = form === 'one' ? corridors.all : (corridors.span ?? corridors.all);
  const newest = choice.at(-1);
  const setYear = useCallback(
    (one: number) => change({ year: one === newest ? null : one }, { push: true, gesture: 'year' }),
    [change, newest],
  );
  const passed = useMemo(() => summaryOf(crossed.aggregates), [crossed.aggregates]);
  const counts = useMemo(() => countsOf(crossed.aggregates), [crossed.aggregates]);
  const counted = useMemo(() => yearsIn(set.rows, 'stock_year'), [set]);
  const chosen = useMemo(
    () => (selection.rows.length > 0 ? summarise(selection.rows) : null),
    [selection.rows],
  );
  return (
    <>
      <header className="corridors__head">
        <p className="corridors__kicker">
          {settings.name === '' ? t('title') : t('named', { name: settings.name })}
          {kind === 'modelled' && <span className="corridors__kind">{t('modelled')}</span>}
        </p>
        <h1 className="corridors__finding">{finding}</h1>
        {kind === 'modelled' && passing.length < set.size && (
          <SumEnds
            filters={crossed.filters}
            economies={economies}
            passing={passing}
            year={year}
            moving={crossed.held !== null}
          />
        )}
        <OtherKind kind={kind} year={year} change={change} />
        <Controls
          all={corridors.all}
          year={year}
          since={corridors.since}
          span={corridors.span}
          form={form}
          kind={settings.kind}
          stock={settings.stock}
          facts={settings.facts}
          change={change}
        />
        <SearchFields
          q={settings.q}
          from={settings.from}
          to={settings.to}
          economies={economies}
          change={change}
        />
      </header>
      <div
        className="corridors__desk"
        data-loading={corridors.loading || !live || coming || undefined}
      >
        <Disclosure title={t('groups')} className="corridors__groups">
          <FacetPanel
            {...chosenOf(crossed.filters)}
            counts={counts.facets}
            all={counts.all}
            change={change}
          />
        </Disclosure>
        <div className="corridors__work">
          <Disclosure title={t('ranges')} className="corridors__ranges">
            <p className="note">{t(counts.all ? 'counted.bars_all' : 'counted.bars')}</p>
            <div className="corridors__brushes">
              <BrushPanel
                cross={cross}
                crossed={crossed}
                counts={counts.bars}
                kind={kind}
                labelOf={labelOf}
                change={change}
              />
              <YearBars
                years={corridors.years}
                kind={kind}
                all={choice}
                year={year}
                onYear={setYear}
              />
              <SelectionMap
                rows={listed}
                codes={set.codes}
                year={format.year(year)}
                kind={kind}
                moving={crossed.held !== null}
              />
            </div>
          </Disclosure>
          <SelectionBar
            rows={settings.rows}
            ticked={settings.ticked}
            name={settings.name}
            kind={kind}
            year={year}
            counted={counted}
            passing={passed}
            chosen={chosen}
            selection={selection}
            filtered={isFiltered(settings)}
            change={change}
            coming={coming}
            {...(several ?? oneYear)}
          />
          {panel && (
            <PanelNote state={panel} year={year} facts={settings.facts} several={form !== 'one'} />
          )}
          {pivot ? (
            <PivotView of={pivot} settings={settings} kind={kind} change={change} />
          ) : (
            <>
              <ColumnChooser
                kind={kind}
                columns={own.columns}
                offered={own.offered}
                pinned={settings.pinned}
                labelOf={labelOf}
                change={own.change}
              />
              <CorridorGrid
                {...grid}
                rows={rows}
                coming={coming}
                onPaper={own.onPaper}
                ticked={selection.ticked}
                onTick={selection.tick}
                words={words}
                label={t('title')}
                labelOf={labelOf}
              />
            </>
          )}
        </div>
      </div>
    </>
  );
}

const never = () => () => undefined;

import { useCallback, useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { extraColumns, onExtraColumns } from '../../figures/corridor-table/extra-columns.ts';
import { tableFinding } from '../../figures/corridor-table/finding.ts';
import { summarise, summaryOf } from '../../figures/corridor-table/summary.ts';
import type { WorkingSet } from '../../figures/corridor-table/working-set.ts';
import type { PlacedEconomy } from '../../figures/world-map/rows.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { useDocumentDescription } from '../../ui/use-document-description.ts';
import { BrushPanel } from './BrushPanel.tsx';
import { ColumnChooser } from './ColumnChooser.tsx';
import { Controls } from './Controls.tsx';
import { CorridorGrid } from './CorridorGrid.tsx';
import { FacetPanel } from './FacetPanel.tsx';
import { Folded } from './Folded.tsx';
import { isFiltered, noFilters } from './filters-of.ts';
import { largestOf, totals } from './row-lists.ts';
import { SearchFields } from './SearchFields.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SelectionMap } from './SelectionMap.tsx';
import type { Corridors } from './use-corridors.ts';
import { useCrossfilter } from './use-crossfilter.ts';
import { useFound } from './use-found.ts';
import { useGrid } from './use-grid.ts';
import { useOwnColumns } from './use-own-columns.ts';
import { useRowWords } from './use-row-words.ts';
import { useSelection } from './use-selection.ts';
import { useSortValue } from './use-sort-value.ts';
import type { SettingsState } from './use-settings.ts';
import { useTaken } from './use-taken.ts';
import { YearBars } from './YearBars.tsx';

interface Props {
  set: WorkingSet;
  economies: readonly PlacedEconomy[];
  corridors: Corridors;
  state: SettingsState;
}

/** The corridors of a view: what passes, said, drawn and listed. */
export function Crossed({ set, economies, corridors, state }: Props) {
  const { t } = useTranslation('corridors');
  const { t: column } = useTranslation('corridor-table');
  const format = useFormat();
  const say = useSay();
  const { settings, change } = state;
  const { kind } = settings;
  // A page that came drawn does not answer yet.
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { year, since } = corridors;
  const found = useFound(economies, settings.q);
  const { cross, crossed } = useCrossfilter(set, settings, found);
  useOwnColumns(year);
  const extras = useSyncExternalStore(onExtraColumns, extraColumns, extraColumns);
  const words = useRowWords(economies, extras);
  const grid = useGrid(set.rows, useSortValue(economies), extras, state);
  const model = grid.getRowModel().rows;
  const sorted = useMemo(() => model.map(({ original }) => original), [model]);
  const shown = useDeferredValue(crossed);
  const passing = useMemo(() => {
    const failed = cross.failed();
    return model.filter(({ index }) => failed[index] === 0).map(({ original }) => original);
    // What has failed is read anew whenever anything was crossed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [cross, model, shown]);
  const selection = useSelection(settings.rows, sorted, passing, change);
  const listed = settings.ticked && selection.ticked.size > 0 ? selection.rows : passing;
  const largest = useMemo(() => largestOf(passing), [passing]);
  const all = useMemo(() => totals(set.rows), [set]);
  const labelOf = useCallback(
    (id: string) =>
      extras.find((extra) => extra.id === id)?.label ??
      column(`column.${id}`, { year: format.year(year), since: format.year(since) }),
    [extras, column, format, year, since],
  );
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
  const taken = useTaken({
    settings,
    corridors,
    filters: crossed.filters,
    rows: passing,
    selection,
    economies,
    extras,
    finding,
    labelOf,
  });
  const setYear = (one: number) =>
    change({ year: one === corridors.all.at(-1) ? null : one }, { push: true });
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
        <Controls corridors={corridors} state={state} />
        <SearchFields settings={settings} economies={economies} change={change} />
      </header>
      <div className="corridors__desk" data-loading={corridors.loading || !live || undefined}>
        <Folded title={t('groups')} className="corridors__groups">
          <FacetPanel settings={settings} counts={crossed.aggregates.facets} change={change} />
        </Folded>
        <div className="corridors__work">
          <Folded title={t('ranges')} className="corridors__ranges">
            <div className="corridors__brushes">
              <BrushPanel cross={cross} crossed={crossed} change={change} />
              <YearBars
                years={corridors.years}
                kind={kind}
                all={corridors.all}
                year={year}
                onYear={setYear}
              />
              <SelectionMap rows={listed} codes={set.codes} />
            </div>
          </Folded>
          <SelectionBar
            settings={settings}
            passing={summaryOf(crossed.aggregates)}
            chosen={chosen}
            selection={selection}
            filtered={isFiltered(settings)}
            onClear={() => change(noFilters)}
            change={change}
            {...taken}
          />
          <ColumnChooser settings={settings} labelOf={labelOf} change={change} />
          <CorridorGrid
            grid={grid}
            rows={listed}
            ticked={selection.ticked}
            onTick={selection.tick}
            words={words}
            label={t('title')}
            labelOf={labelOf}
          />
        </div>
      </div>
    </>
  );
}

const never = () => () => undefined;

import { useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { PlacedEconomy } from '../../../../../src/domain/placed-economy.ts';
import { brushIds } from '../../../../../src/figures/corridor-table/axes.ts';
import { defaultColumns } from '../../../../../src/figures/corridor-table/columns.ts';
import {
  crossfilter,
  type Crossfilter,
} from '../../../../../src/figures/corridor-table/crossfilter.ts';
import { facetIds } from '../../../../../src/figures/corridor-table/facets.ts';
import type { RowFilters } from '../../../../../src/figures/corridor-table/filter.ts';
import type { CorridorRow } from '../../../../../src/figures/corridor-table/rows.ts';
import type { Sort } from '../../../../../src/figures/corridor-table/settings.ts';
import { workingSet } from '../../../../../src/figures/corridor-table/working-set.ts';
import { createFullLanguage, EconomiesProvider } from '../../../../../src/language/index.ts';
import { CorridorGrid } from '../../../../../src/pages/corridors/grid/CorridorGrid.tsx';
import { useColumnLabels } from '../../../../../src/pages/corridors/grid/use-column-labels.ts';
import { useGrid } from '../../../../../src/pages/corridors/grid/use-grid.ts';
import { useOrder } from '../../../../../src/pages/corridors/grid/use-order.ts';
import { useRowWords } from '../../../../../src/pages/corridors/grid/use-row-words.ts';
import { useSortValue } from '../../../../../src/pages/corridors/grid/use-sort-value.ts';
import { useFilteredRows } from '../../../../../src/pages/corridors/facets/use-filtered-rows.ts';
import { inOrder } from '../../../../../src/pages/corridors/row-lists.ts';
import type { Program } from './program.ts';

const open = {
  ...Object.fromEntries(brushIds.map((id) => [id, { from: null, to: null }])),
  ...Object.fromEntries(facetIds.map((id) => [id, []])),
  from: null,
  to: null,
  found: null,
} as unknown as RowFilters;
const none: never[] = [];
const year = { year: 2021, since: 2018 };
const alone = { panel: null, form: 'one' } as const;
const nothing = () => undefined;
const unticked: ReadonlySet<string> = new Set();

interface Asked {
  least: number | null;
  down: boolean | null;
}

type Ask = (change: (now: Asked) => Asked) => void;

/** The corridor table's own parts, as its page puts them together. */
function Table(props: {
  rows: readonly CorridorRow[];
  economies: readonly PlacedEconomy[];
  /** Is given what asks the table, and told how many rows pass. */
  onShown: (ask: Ask, passing: number) => void;
}) {
  const { rows, economies, onShown } = props;
  const [asked, setAsked] = useState<Asked>({ least: null, down: null });
  const cross = useMemo((): Crossfilter => {
    return crossfilter(workingSet(rows, economies), open, (run) => requestAnimationFrame(run));
  }, [rows, economies]);
  const crossed = useMemo(() => {
    cross.setFilters({ ...open, amount: { from: asked.least, to: null } });
    return cross.now();
  }, [cross, asked.least]);
  const passing = useFilteredRows(cross, crossed);
  useLayoutEffect(() => onShown(setAsked, passing.length), [onShown, passing]);
  const settings = useMemo(
    () => ({
      sort: asked.down === null ? [] : [{ key: 'usd', down: asked.down } satisfies Sort],
      columns: defaultColumns,
      pinned: none,
    }),
    [asked.down],
  );
  const labelOf = useColumnLabels(rows, year, none, alone);
  const grid = useGrid(rows, settings, none, labelOf, nothing);
  const order = useOrder(rows, useSortValue(economies), none, grid.sorts);
  const sorted = useMemo(() => inOrder(rows, order, passing), [rows, order, passing]);
  return (
    <CorridorGrid
      {...grid}
      rows={sorted}
      coming={false}
      ticked={unticked}
      onTick={nothing}
      words={useRowWords(economies, none)}
      label="Corridors"
      labelOf={labelOf}
    />
  );
}

export async function ours(
  field: HTMLElement,
  economies: readonly PlacedEconomy[],
): Promise<Program> {
  const language = await createFullLanguage('en');
  const root = createRoot(field);
  let ask: Ask = nothing;
  let passing = 0;
  const onShown = (asks: Ask, pass: number) => {
    ask = asks;
    passing = pass;
  };
  return {
    draw: (rows) =>
      flushSync(() =>
        root.render(
          <I18nextProvider i18n={language}>
            <EconomiesProvider economies={economies}>
              <Table rows={rows} economies={economies} onShown={onShown} />
            </EconomiesProvider>
          </I18nextProvider>,
        ),
      ),
    sort: (down) => flushSync(() => ask((now) => ({ ...now, down }))),
    filter: (least) => flushSync(() => ask((now) => ({ ...now, least }))),
    scroller: () => field.querySelector('.grid')!,
    passing: () => passing,
    remove: () => root.unmount(),
  };
}

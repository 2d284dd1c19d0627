import { AllCommunityModule, createGrid, ModuleRegistry, type GridApi } from 'ag-grid-community';
import { defaultColumns } from '../../../../../src/figures/corridor-table/columns.ts';
import type { Program } from './program.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

const format = new Intl.NumberFormat('en', { notation: 'compact' });

/** ag-grid with the same rows and columns, amounts short as ours are. */
export function agGrid(field: HTMLElement): Program {
  let grid: GridApi | undefined;
  return {
    draw(rows) {
      grid = createGrid(field, {
        rowData: rows,
        animateRows: false,
        columnDefs: [
          { field: 'sender' },
          { field: 'receiver' },
          ...defaultColumns.map((id) => ({
            field: id,
            filter: 'agNumberColumnFilter',
            valueFormatter: ({ value }: { value: number | null }) =>
              value === null ? '–' : format.format(value),
          })),
        ],
      });
    },
    sort: (down) =>
      grid?.applyColumnState({ state: [{ colId: 'usd', sort: down ? 'desc' : 'asc' }] }),
    filter: (least) =>
      grid?.setFilterModel(
        least === null
          ? null
          : { usd: { filterType: 'number', type: 'greaterThanOrEqual', filter: least } },
      ),
    scroller: () =>
      [...field.querySelectorAll('*')].find((one) => one.scrollHeight > one.clientHeight + 1000)!,
    passing: () => grid?.getDisplayedRowCount() ?? 0,
    remove: () => grid?.destroy(),
  };
}

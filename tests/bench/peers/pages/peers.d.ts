// What the bench uses of the peers: they are not installed where the types are checked.
declare module 'crossfilter2' {
  export interface Group {
    reduceSum(of: (row: number) => number): Group;
    reduceCount(): Group;
    all(): { key: number; value: number }[];
  }
  interface Dimension {
    filterRange(range: readonly [number, number]): void;
    group(): Group;
  }
  export default function crossfilter(rows: readonly number[]): {
    dimension(of: (row: number) => number): Dimension;
  };
}

declare module 'arquero' {
  type Values = Record<string, number>;
  export interface Table {
    params(given: Values): Table;
    filter(passes: (row: Values, $: Values) => boolean): Table;
    groupby(column: string): Table;
    rollup(of: Record<string, unknown>): Table;
    objects(): Values[];
  }
  export const op: { count(): unknown; sum(column: string): unknown };
  export function table(columns: Record<string, ArrayLike<number>>): Table;
}

declare module '@uwdata/mosaic-sql' {
  export interface SelectQuery {
    select(of: Record<string, unknown>): SelectQuery;
    groupby(column: string): SelectQuery;
    where(filter: unknown): SelectQuery;
  }
  export const Query: { from(table: string): SelectQuery };
  export function count(): unknown;
  export function sum(column: string): unknown;
}

declare module '@uwdata/mosaic-core' {
  import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
  import type { SelectQuery } from '@uwdata/mosaic-sql';
  export interface MosaicTable {
    toArray(): { key: string | number; sum: number | bigint }[];
  }
  interface Clause {
    source: object;
  }
  export const Coordinator: new (
    connector: unknown,
    options: { preagg: { enabled: boolean }; logger: null },
  ) => object;
  export class Selection {
    static crossfilter(): Selection;
    activate(clause: Clause): void;
    update(clause: Clause): Selection;
  }
  export function wasmConnector(options: { connection: AsyncDuckDBConnection }): unknown;
  export function clauseInterval(
    field: string,
    value: readonly [number, number],
    options: { source: object; scale: { type: 'linear'; domain: number[]; range: number[] } },
  ): Clause;
  export function makeClient(client: {
    coordinator: object;
    selection: Selection;
    query: (filter: unknown) => SelectQuery;
    queryResult: (data: MosaicTable) => void;
  }): unknown;
}

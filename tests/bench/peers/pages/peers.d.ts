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

declare module '@deck.gl/core' {
  export class Deck {
    constructor(props: Record<string, unknown>);
    setProps(props: Record<string, unknown>): void;
    redraw(reason: string): void;
    finalize(): void;
  }
}

declare module '@flowmap.gl/layers' {
  export const FlowmapLayer: new <Place, Flow>(props: {
    id: string;
    data: { locations: readonly Place[]; flows: readonly Flow[] };
    flowLinesRenderingMode: 'curved';
    clusteringEnabled: boolean;
    locationsEnabled: boolean;
    fadeEnabled: boolean;
    pickable: boolean;
    maxTopFlowsDisplayNum: number;
    getLocationId: (place: Place) => string;
    getLocationLat: (place: Place) => number;
    getLocationLon: (place: Place) => number;
    getFlowOriginId: (flow: Flow) => string;
    getFlowDestId: (flow: Flow) => string;
    getFlowMagnitude: (flow: Flow) => number;
  }) => object;
}

declare module 'papaparse' {
  interface Options {
    header: boolean;
    dynamicTyping: boolean;
    skipEmptyLines: boolean;
    chunk: (chunk: { data: unknown[] }) => void;
    complete: () => void;
    error: (error: Error) => void;
  }
  const Papa: { parse: (file: File, options: Options) => void };
  export default Papa;
}

declare module 'vega-embed' {
  export default function embed(
    field: HTMLElement,
    spec: object,
    options: { actions: boolean; renderer: 'svg' },
  ): Promise<unknown>;
}

declare module '@observablehq/plot' {
  export function plot(options: Record<string, unknown>): SVGElement;
  export function barX(rows: readonly object[], options: object): object;
  export function geo(features: readonly object[], options: object): object;
  export function arrow(rows: readonly object[], options: object): object;
}

declare module 'echarts/core' {
  export function use(parts: readonly unknown[]): void;
  export function init(
    field: HTMLElement,
    theme: null,
    options: { renderer: 'svg'; width: number; height: number },
  ): { setOption: (option: object) => void };
}

declare module 'echarts/charts' {
  export const BarChart: unknown;
}

declare module 'echarts/components' {
  export const GridComponent: unknown;
}

declare module 'echarts/renderers' {
  export const SVGRenderer: unknown;
}

declare module 'ag-grid-community' {
  export interface GridApi {
    applyColumnState(state: { state: { colId: string; sort: 'asc' | 'desc' }[] }): void;
    setFilterModel(model: object | null): void;
    getDisplayedRowCount(): number;
    destroy(): void;
  }
  export const AllCommunityModule: object;
  export const ModuleRegistry: { registerModules(modules: readonly object[]): void };
  export function createGrid(field: HTMLElement, options: object): GridApi;
}

declare module '@deck.gl/layers' {
  export const PolygonLayer: new (props: Record<string, unknown>) => object;
}

declare module '@uwdata/vgplot' {
  export const Selection: { crossfilter(): object };
  export function coordinator(): { databaseConnector(connector: unknown): void };
  export function wasmConnector(options: object): unknown;
  export function from(table: string, options: { filterBy: object }): object;
  export function bin(column: string): unknown;
  export function count(): unknown;
  export function sum(column: string): unknown;
  export function rectY(data: object, options: object): unknown;
  export function barX(data: object, options: object): unknown;
  export function intervalX(options: { as: object }): unknown;
  export function width(pixels: number): unknown;
  export function height(pixels: number): unknown;
  export function marginLeft(pixels: number): unknown;
  export function plot(...parts: unknown[]): Element;
  export function vconcat(...parts: Element[]): Element;
}

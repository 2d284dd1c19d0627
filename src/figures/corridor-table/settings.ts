import { tableKinds, type TableKind } from './table-kind.ts';
import { newestStock, stockEditions, type StockEdition } from '../../domain/editions/stock.ts';
import * as v from 'valibot';
import {
  incomeGroups,
  regions,
  type EconomyCode,
  type IncomeGroup,
  type Region,
} from '../../domain/economy.ts';
import {
  boundsParameter,
  choiceParameter,
  choicesParameter,
  economyParameter,
  integerParameter,
  switchParameter,
  type Bounds,
} from '../../domain/parameter-kinds.ts';
import { openingColumns } from './columns-of-kind.ts';
import type { Parameter, ParameterSpec } from '../../domain/parameters.ts';
import {
  aggregates,
  dimensions,
  factChoices,
  panelForms,
  type Aggregate,
  type Dimension,
  type FactChoice,
  type PanelForm,
} from '../corridor-panel/settings.ts';
import { spanParameter, type Span } from '../corridor-panel/span.ts';
import { columnIds, isSortKey, sortKeys, type ColumnId, type SortKey } from './columns.ts';

/** Groups that share a hardship; `none` is an economy in none of them. */
export const hardships = ['ldc', 'lldc', 'sids', 'none'] as const;
export type Hardship = (typeof hardships)[number];

/** Whether an economy is on the newest list of fragile and conflict-affected ones. */
export const conflicts = ['fcv', 'other'] as const;
export type Conflict = (typeof conflicts)[number];

export interface Sort {
  key: SortKey;
  down: boolean;
}

/** Everything a view of the corridor table is made from, as its link carries it. */
export interface TableSettings {
  kind: TableKind;
  /** Null is the newest of the kind. */
  year: number | null;
  /** The year compared with; null is the one before. */
  since: number | null;
  /** The years of a panel; null is one year alone. */
  years: Span | null;
  /** How a panel is laid out. */
  form: PanelForm;
  /** Of which year costs and migrants are. */
  facts: FactChoice;
  /** Revision of the migrant stock. */
  stock: StockEdition;
  from: EconomyCode | null;
  to: EconomyCode | null;
  q: string;
  /** US$. */
  amount: Bounds;
  /** Percent of US$200. */
  cost: Bounds;
  /** Percent. */
  women: Bounds;
  /** Persons. */
  migrants: Bounds;
  sender_region: readonly Region[];
  sender_income: readonly IncomeGroup[];
  sender_group: readonly Hardship[];
  sender_conflict: readonly Conflict[];
  receiver_region: readonly Region[];
  receiver_income: readonly IncomeGroup[];
  receiver_group: readonly Hardship[];
  receiver_conflict: readonly Conflict[];
  sort: readonly Sort[];
  columns: readonly ColumnId[];
  pinned: readonly ColumnId[];
  /** Ticked corridors, as `selection-code.ts` writes them. */
  rows: string;
  /** The user's name for the selection. */
  name: string;
  /** Only what is ticked is listed. */
  ticked: boolean;
  /** What a pivot has down its side and along its top, and in its cells. */
  down: Dimension;
  across: Dimension;
  value: Aggregate;
}

/** Longest text that is searched for or names a selection. */
export const longestText = 80;

/** Longest list of corridors that a link carries, in letters. */
export const longestRows = 6000;

/**
 * The parameters of the table's address.
 *
 * @param known whether a code is one of an economy; without it every well-formed code passes
 */
export function tableParameters(
  known?: (code: EconomyCode) => boolean,
): ParameterSpec<TableSettings> {
  return {
    kind: choiceParameter<TableKind, TableSettings>(tableKinds, 'published'),
    year: yearParameter,
    since: yearParameter,
    years: spanParameter(),
    form: choiceParameter<PanelForm, TableSettings>(panelForms, 'wide'),
    facts: choiceParameter<FactChoice, TableSettings>(factChoices, 'then'),
    stock: choiceParameter<StockEdition, TableSettings>(stockEditions, newestStock),
    from: economyParameter(known),
    to: economyParameter(known),
    q: textParameter,
    amount: boundsParameter(),
    cost: boundsParameter(),
    women: boundsParameter(),
    migrants: boundsParameter(),
    sender_region: choicesParameter(regions),
    sender_income: choicesParameter(incomeGroups),
    sender_group: choicesParameter(hardships),
    sender_conflict: choicesParameter(conflicts),
    receiver_region: choicesParameter(regions),
    receiver_income: choicesParameter(incomeGroups),
    receiver_group: choicesParameter(hardships),
    receiver_conflict: choicesParameter(conflicts),
    sort: sortParameter,
    columns: columnsParameter(({ kind }) => openingColumns(kind)),
    pinned: columnsParameter(() => []),
    rows: {
      schema: v.pipe(v.string(), v.regex(/^(?:all|[\w.-]*)$/, 'not_rows')),
      fallback: () => '',
      write: (text) => text,
      expectedType: { kind: 'text', most: longestRows },
    },
    name: textParameter,
    ticked: switchParameter<TableSettings>(false),
    down: choiceParameter<Dimension, TableSettings>(dimensions, 'receiver_region'),
    across: choiceParameter<Dimension, TableSettings>(dimensions, 'year'),
    value: choiceParameter<Aggregate, TableSettings>(aggregates, 'sum'),
  };
}

const wholeYear = integerParameter<TableSettings>(1950, 2100, 0);

const yearParameter: Parameter<number | null, TableSettings> = {
  schema: wholeYear.schema,
  fallback: () => null,
  write: (year) => (year === null ? '' : String(year)),
  expectedType: wholeYear.expectedType,
};

const textParameter: Parameter<string, TableSettings> = {
  schema: v.pipe(
    v.string(),
    // Whole characters: half of one can't be written into an address.
    v.transform((text) => [...text].slice(0, longestText).join('')),
  ),
  fallback: () => '',
  write: (text) => text,
  expectedType: { kind: 'text', most: longestText },
};

const isColumn = (text: string): text is ColumnId => columnIds.some((id) => id === text);

/** Keys in the order they sort by, a minus before those from the top down: `-usd,sender`. */
const sortParameter: Parameter<readonly Sort[], TableSettings> = {
  schema: v.pipe(
    v.string(),
    v.check(
      (text) => text === '' || text.split(',').every((part) => isSortKey(part.replace(/^-/, ''))),
      'unknown_choice',
    ),
    v.transform((text) => {
      const sorts = text.split(',').flatMap((part): Sort[] => {
        const key = part.replace(/^-/, '');
        return isSortKey(key) ? [{ key, down: part.startsWith('-') }] : [];
      });
      return sorts.filter(({ key }, at) => sorts.findIndex((one) => one.key === key) === at);
    }),
  ),
  fallback: () => [{ key: 'usd', down: true }],
  write: (sorts) => sorts.map(({ key, down }) => (down ? '-' : '') + key).join(','),
  expectedType: { kind: 'choice', of: sortKeys.flatMap((key) => [key, `-${key}`]), many: true },
};

/** Columns in the order they stand; extra ones of the user's own are not kept in a link. */
function columnsParameter(
  fallback: Parameter<readonly ColumnId[], TableSettings>['fallback'],
): Parameter<readonly ColumnId[], TableSettings> {
  return {
    schema: v.pipe(
      v.string(),
      v.check((text) => text === '' || text.split(',').every(isColumn), 'unknown_choice'),
      v.transform((text) => [...new Set(text.split(',').filter(isColumn))]),
    ),
    fallback,
    write: (ids) => ids.join(','),
    expectedType: { kind: 'choice', of: columnIds, many: true },
  };
}

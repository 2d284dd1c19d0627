import type { EconomyCode } from '../../domain/economy.ts';
import { textMark, type RawColumn } from '../parse/raw-table.ts';
import type { EconomyIndex } from './economy-index.ts';
import { isMissing, isMissingFigure } from './missing.ts';
import { writtenNumber, type DecimalSign } from './number.ts';
import { dateOrder, fiscalStart, partReader, readDate, readYear } from './period.ts';
import type { ColumnPlan } from './plan.ts';
import type { Fault } from './problems.ts';
import { inKeptUnit } from './roles.ts';
import { sexParser } from './sex.ts';

/** What a cell was understood as. */
export type Cell = { value: string | number | null } | { fault: Fault };

export interface CellContext {
  index: EconomyIndex;
  /** Of all columns; null for each as its plan says. */
  decimal: DecimalSign | null;
  canonical: boolean;
  fixes: Readonly<Record<string, EconomyCode>>;
  /** Whether a year over two is that in which it ends, not in which it begins. */
  ending: boolean;
  /** Whether words and signs among numbers say that there is none. */
  codes: boolean;
}

/** Reads the texts of a column by its role, each different one once. */
export function readCells(column: RawColumn, plan: ColumnPlan, context: CellContext): Cell[] {
  const read = readerOf(column, plan, context);
  const codes = plan.role !== 'number' && isAlpha2(column);
  const none = (text: string) => {
    if (plan.role !== 'number') return isMissing(text) && !(codes && text === 'NA');
    if (!context.codes) return text === '';
    return isMissingFigure(text) || (plan.absent?.includes(text) ?? false);
  };
  return column.texts.map((text) => (none(text) ? absent(plan) : read(text)));
}

function isAlpha2({ texts }: RawColumn): boolean {
  const looked = texts.slice(1, 300);
  return looked.filter((text) => /^[A-Z]{2}$/.test(text)).length > looked.length * 0.7;
}

function absent({ role }: ColumnPlan): Cell {
  switch (role) {
    case 'sender':
    case 'receiver':
    case 'origin':
    case 'destination':
    case 'economy':
      return { fault: 'no_economy' };
    case 'year':
      return { fault: 'no_year' };
    case 'quarter':
      return { fault: 'no_quarter' };
    default:
      return { value: null };
  }
}

function readerOf(
  column: RawColumn,
  plan: ColumnPlan,
  context: CellContext,
): (text: string) => Cell {
  const { index, decimal, canonical, fixes } = context;
  const or = (value: string | number | null, fault: Fault): Cell =>
    value === null ? { fault } : { value };
  switch (plan.role) {
    case 'year':
      return (text) => {
        const start = fiscalStart(text);
        const year = start !== null && context.ending ? start + 1 : start;
        return or(readYear(text) ?? year, 'not_year');
      };
    case 'quarter': {
      const part = partReader(column.texts.slice(1));
      return (text) => or(part(text), 'not_quarter');
    }
    case 'date': {
      const order = dateOrder(column.texts.slice(1, 2_000));
      return (text) => or(readDate(text, order), 'not_date');
    }
    case 'sex': {
      const sex = sexParser(column.texts.slice(1));
      return (text) => or(sex(text), 'not_sex');
    }
    case 'number':
      return (text) => {
        const number = writtenNumber(text, decimal ?? plan.decimal, canonical);
        if (!number) return { fault: text.startsWith('=') ? 'formula' : 'not_number' };
        const { value, currency, scaled, percent } = number;
        if (currency === 'other' && plan.unit.startsWith('usd')) return { fault: 'other_currency' };
        // What a cell says itself of its scale goes before the name of its column.
        const whole = scaled || (percent && plan.unit === 'share');
        return { value: whole ? value : inKeptUnit(value, plan.unit) };
      };
    case 'text':
    case 'ignore':
      return (text) => ({ value: text.replace(textMark, '') });
    default: {
      const prefer = isAlpha2(column) ? 'alpha2' : null;
      return (text) => {
        const fixed = Object.hasOwn(fixes, text) ? fixes[text] : undefined;
        if (fixed !== undefined) return { value: fixed };
        const found = index.find(text, prefer);
        if (found.kind === 'economy') return { value: found.economy };
        return { fault: found.kind === 'unknown' ? 'unknown_economy' : found.kind };
      };
    }
  }
}

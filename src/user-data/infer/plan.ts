import type { EconomyCode } from '../../domain/economy.ts';
import type { Choices } from '../step.ts';
import type { DecimalSign } from './number.ts';
import type { Role, WrittenUnit } from './roles.ts';
import type { Sex } from './sex.ts';

/** How numbers are written. */
export interface FigurePlan {
  unit: WrittenUnit;
  /** As these figures show it. */
  decimal: DecimalSign;
  /** Why the unit is `number` although the file speaks of another. */
  unlike?: 'currency' | 'scale';
}

/** A column that says for each row what its figures are to be multiplied with. */
export interface Times {
  place: number;
  /** By the column's texts; a text that is none of them has no scale that is known. */
  factors: Readonly<Record<string, number>>;
}

/** What one column of a file is taken for; unit, sign and scale are meant for numbers only. */
export interface ColumnPlan extends FigurePlan {
  /** Its place in the file. */
  place: number;
  role: Role;
  times?: Times;
  /** Numbers that stand for no data. */
  absent?: readonly string[];
  /** Of a breakdown: the text of rows that are the total of the others. */
  total?: string;
}

/** One of the columns laid out sideways. */
export interface AcrossColumn {
  place: number;
  /** The year, quarter, month or economy in its name. */
  key: string;
  /** Which of the measures it holds. */
  measure: number;
  sex?: Sex;
  /** Of a matrix in which years stand side by side. */
  year?: number;
  /** Numbers that stand for no data. */
  absent?: readonly string[];
}

/** What figures laid out sideways tell. */
export interface AcrossMeasure extends FigurePlan {
  /** As the names of its columns have it; empty where they say nothing but the key. */
  name: string;
}

/** Columns that are one thing laid out sideways: years, quarters, months, or the other end of corridors. */
export interface AcrossPlan {
  kind: 'year' | 'quarter' | 'month' | 'economy';
  /** Role of what stands in the names of the columns. */
  role: Role;
  columns: readonly AcrossColumn[];
  measures: readonly AcrossMeasure[];
  times?: Times;
}

/** How a file is to be understood: guessed first, then corrected by the user. */
export interface Plan {
  columns: readonly ColumnPlan[];
  across: AcrossPlan | null;
  /** Of all columns; null for each as it shows. */
  decimal: DecimalSign | null;
  /** Economies that the user chose for texts that are no known name. */
  fixes: Readonly<Record<string, EconomyCode>>;
  /** What the user said of steps and questions. */
  choices: Choices;
}

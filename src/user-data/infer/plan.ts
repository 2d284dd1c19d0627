import type { EconomyCode } from '../../domain/economy.ts';
import type { DecimalSign } from './number.ts';
import type { Role, WrittenUnit } from './roles.ts';

/** What one column of a file is taken for. */
export interface ColumnPlan {
  /** Its place in the file. */
  place: number;
  role: Role;
  /** Meant for numbers only. */
  unit: WrittenUnit;
  /** As this column shows it. */
  decimal: DecimalSign;
  /** Why its unit is `number` although its file speaks of another. */
  unlike?: 'currency' | 'scale';
}

/** Columns that are one thing laid out sideways: years, quarters, or the other end of corridors. */
export interface AcrossPlan {
  kind: 'year' | 'quarter' | 'economy';
  /** Role of what stands in the names of the columns. */
  role: Role;
  unit: WrittenUnit;
  decimal: DecimalSign;
  unlike?: 'currency' | 'scale';
  columns: readonly { place: number; key: string }[];
}

/** How a file is to be understood: guessed first, then corrected by the user. */
export interface Plan {
  columns: readonly ColumnPlan[];
  across: AcrossPlan | null;
  /** Of all columns; null for each as it shows. */
  decimal: DecimalSign | null;
  /** Economies that the user chose for texts that are no known name. */
  fixes: Readonly<Record<string, EconomyCode>>;
}

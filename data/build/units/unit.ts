/**
 * The unit of a column: its words; `null` where a calculation makes another one or tells none;
 * `any` of a value that takes the unit of what stands beside it, as NULL or 0.
 */
export type Unit = string | null | typeof anyUnit;

export const anyUnit = Symbol('any unit');

/** The one unit of values that stand for one another. */
export function sameUnit(units: readonly Unit[]): Unit {
  const told = [...new Set(units.filter((unit) => unit !== anyUnit))];
  if (told.length === 0) return anyUnit;
  return told.length === 1 ? (told[0] ?? null) : null;
}

/** Columns in their order; a name may come twice. */
export type Columns = readonly { name: string; unit: Unit }[];

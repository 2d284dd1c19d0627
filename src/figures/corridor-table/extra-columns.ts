import type { EconomyCode } from '../../domain/economy.ts';

/** A column of the user's own, joined onto the table by corridor or by either end. */
export interface ExtraColumn {
  /** Its name in what is taken away too: letters, digits and underscores, unlike any other column's. */
  id: string;
  label: string;
  unit: string;
  year?: number;
  by: 'corridor' | 'sender' | 'receiver';
  /** By the code of the economy, or of sender and receiver one after the other: `USAMEX`. */
  values: ReadonlyMap<string, number>;
}

let columns: readonly ExtraColumn[] = [];
const listeners = new Set<() => void>();

/** The columns joined on now; a new list with every change. */
export const extraColumns = (): readonly ExtraColumn[] => columns;

/** @returns stops listening */
export function onExtraColumns(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Joins columns onto the table in place of those joined on before. */
export function setExtraColumns(next: readonly ExtraColumn[]): void {
  columns = next;
  for (const listener of listeners) listener();
}

/** A corridor's value in an extra column; null is "no data". */
export function extraValue(
  { by, values }: ExtraColumn,
  { sender, receiver }: { sender: EconomyCode; receiver: EconomyCode },
): number | null {
  const key = by === 'corridor' ? sender + receiver : by === 'sender' ? sender : receiver;
  return values.get(key) ?? null;
}

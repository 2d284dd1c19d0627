import type { Message } from '../../domain/message.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import { useRows } from '../../figures/shown/use-rows.ts';

/** A figure as far as it is: drawn with its model, empty with the reason, or neither yet. */
export type SheetModel<Model> =
  | { state: 'drawn'; model: Model }
  | { state: 'empty'; empty: Message }
  | { state: 'waiting' | 'failed' };

export function useSheetModel<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settings: Settings,
): SheetModel<Model> {
  const { rows, error } = useRows<Rows, Settings>(figure.queries(settings), settings);
  if (!rows) return { state: error ? 'failed' : 'waiting' };
  const model = figure.model(settings, rows);
  const empty = figure.empty(model);
  return empty ? { state: 'empty', empty } : { state: 'drawn', model };
}

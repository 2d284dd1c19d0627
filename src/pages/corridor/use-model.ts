import type { Figure } from '../../figures/figure/define-figure.ts';
import { useRows } from '../../figures/shown/use-rows.ts';

/** What a figure draws, for words outside it: undefined until its rows are there, and if none come. */
export function useModel<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settings: Settings,
): { model: Model | undefined; waiting: boolean } {
  const { rows, settings: of, error } = useRows<Rows, Settings>(figure.queries(settings), settings);
  return { model: rows && figure.model(of, rows), waiting: !rows && !error };
}

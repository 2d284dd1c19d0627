import type { Figure } from '../../figures/figure/define-figure.ts';
import { useRows } from '../../figures/shown/use-rows.ts';

/** What a figure draws, for words outside it; undefined until its rows are there. */
export function useModel<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settings: Settings,
): Model | undefined {
  const { rows, settings: of } = useRows<Rows, Settings>(figure.queries(settings), settings);
  return rows && figure.model(of, rows);
}

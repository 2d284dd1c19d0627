import { newestStock } from '../../domain/editions/stock.ts';
import corridorAmount from '../../figures/corridor-amount/index.ts';
import corridorCost from '../../figures/corridor-cost/index.ts';
import corridorOfficial from '../../figures/corridor-official/index.ts';
import corridorMigrants from '../../figures/corridor-migrants/index.ts';
import type { CorridorSettings } from '../../figures/shared/corridor-settings.ts';
import { useDollars } from '../../figures/shared/use-dollars.ts';
import { openingOf, type Opening } from './opening.ts';
import { useModel } from './use-model.ts';

/** The sentences that a corridor opens with, all at once; undefined while one may still come. */
export function useOpening(ends: CorridorSettings): readonly Opening[] | undefined {
  const [dollars] = useDollars();
  const amount = useModel(corridorAmount, { ...ends, dollars });
  const official = useModel(corridorOfficial, ends);
  const people = useModel(corridorMigrants, { ...ends, stock: newestStock });
  const cost = useModel(corridorCost, ends);
  if (official.waiting || amount.waiting || people.waiting || cost.waiting) return undefined;
  return openingOf({
    official: official.model,
    amount: amount.model,
    people: people.model,
    cost: cost.model,
  });
}

import type { Dollars } from '../../domain/dollars.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import corridorAmount from '../../figures/corridor-amount/index.ts';
import corridorCost from '../../figures/corridor-cost/index.ts';
import corridorMigrants from '../../figures/corridor-migrants/index.ts';
import corridorOfficial from '../../figures/corridor-official/index.ts';
import corridorSplit from '../../figures/corridor-split/index.ts';
import type { CorridorSettings } from '../../figures/shared/corridor-settings.ts';
import { corridorSpeech } from '../../figures/speech/corridor-speech.ts';
import type { SpeechLine } from '../../figures/speech/speech-line.ts';
import { useModel } from './use-model.ts';

/** The four sentences on a corridor; undefined until all its rows are there, and where some don't come. */
export function useCorridorSpeech(
  ends: CorridorSettings,
  dollars: Dollars,
): readonly SpeechLine[] | undefined {
  const { model: official } = useModel(corridorOfficial, ends);
  const { model: amount } = useModel(corridorAmount, { ...ends, dollars });
  const { model: people } = useModel(corridorMigrants, { ...ends, stock: newestStock });
  const { model: split } = useModel(corridorSplit, ends);
  const { model: cost } = useModel(corridorCost, ends);
  if (!official || !amount || !people || !split || !cost) return undefined;
  return corridorSpeech({ official, amount, people, split, cost });
}

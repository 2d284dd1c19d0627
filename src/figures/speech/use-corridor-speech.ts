import type { Dollars } from '../../domain/dollars.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import corridorAmount from '../corridor-amount/index.ts';
import corridorCost from '../corridor-cost/index.ts';
import corridorMigrants from '../corridor-migrants/index.ts';
import corridorOfficial from '../corridor-official/index.ts';
import corridorSplit from '../corridor-split/index.ts';
import type { Figure } from '../figure/define-figure.ts';
import type { CorridorSettings } from '../shared/corridor-settings.ts';
import { useRows } from '../shown/use-rows.ts';
import { corridorSpeech } from './corridor-speech.ts';
import type { SpeechLine } from './speech-line.ts';

/** The four sentences on a corridor; undefined until all its rows are there, and where some don't come. */
export function useCorridorSpeech(
  ends: CorridorSettings,
  dollars: Dollars,
): readonly SpeechLine[] | undefined {
  const official = useModel(corridorOfficial, ends);
  const amount = useModel(corridorAmount, { ...ends, dollars });
  const people = useModel(corridorMigrants, { ...ends, stock: newestStock });
  const split = useModel(corridorSplit, ends);
  const cost = useModel(corridorCost, ends);
  if (!official || !amount || !people || !split || !cost) return undefined;
  return corridorSpeech({ official, amount, people, split, cost });
}

function useModel<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settings: Settings,
): Model | undefined {
  const { rows, settings: of } = useRows<Rows, Settings>(figure.queries(settings), settings);
  return rows && figure.model(of, rows);
}

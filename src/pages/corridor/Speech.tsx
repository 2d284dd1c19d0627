import type { CorridorSettings } from '../../figures/shared/corridor-settings.ts';
import { useDollars } from '../../figures/shared/use-dollars.ts';
import { corridorBrief } from '../../figures/speech/brief-href.ts';
import { SpeechBox } from '../../figures/speech/SpeechBox.tsx';
import { useCorridorSpeech } from './use-corridor-speech.ts';

/** The four sentences on a corridor, to be repeated. */
export function Speech(ends: CorridorSettings) {
  const [dollars] = useDollars();
  return (
    <SpeechBox
      lines={useCorridorSpeech(ends, dollars)}
      of="corridor"
      briefHref={corridorBrief(ends.sender, ends.receiver)}
    />
  );
}

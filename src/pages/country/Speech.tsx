import type { Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import { economyBrief } from '../../figures/speech/brief-href.ts';
import { SpeechBox } from '../../figures/speech/SpeechBox.tsx';
import { useEconomySpeech } from '../../figures/speech/use-economy-speech.ts';

/** The four sentences on an economy, to be repeated. */
export function Speech(props: { economy: EconomyCode; dollars: Dollars; series: MoneySeries }) {
  return (
    <SpeechBox
      lines={useEconomySpeech(props.economy, props.dollars, props.series)}
      of="economy"
      briefHref={economyBrief(props.economy)}
    />
  );
}

import { useAnswer } from '../../database/use-answer.ts';
import type { Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import { summaryQuery } from '../economy-summary/queries.ts';
import { economySpeech } from './economy-speech.ts';
import type { SpeechLine } from './speech-line.ts';

/** The four sentences on an economy; undefined until its rows are there, and where none come. */
export function useEconomySpeech(
  economy: EconomyCode,
  dollars: Dollars,
  series: MoneySeries,
): readonly SpeechLine[] | undefined {
  const { data } = useAnswer(summaryQuery(economy));
  return data && economySpeech(economy, data, dollars, series);
}

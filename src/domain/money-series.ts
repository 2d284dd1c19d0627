import { moneyPublishers, type MoneyPublisher } from './measure.ts';
import { choiceParameter } from './parameter-kinds.ts';
import type { Parameter } from './parameters.ts';

/** Whose totals of remittances: the headline, which picks for each economy, or one publisher's. */
export const moneySeries = ['headline', ...moneyPublishers] as const;
export type MoneySeries = 'headline' | MoneyPublisher;

/** Whose totals are read: the headline's unless an address says otherwise. */
export function moneySeriesParameter<All>(): Parameter<MoneySeries, All> {
  return choiceParameter<MoneySeries, All>(moneySeries, 'headline');
}

/** Whether a text of an address names one publisher's totals. */
export function isMoneyPublisher(text: string): text is MoneyPublisher {
  return moneyPublishers.some((one) => one === text);
}

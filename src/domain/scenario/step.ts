import type { EconomyCode } from '../economy.ts';

/** Economies that a step is about: chosen ones, or all. */
export type Economies = readonly EconomyCode[] | 'all';

/** Corridors that a step is about: those between two sets of economies. */
interface Between {
  senders: Economies;
  receivers: Economies;
}

/** Sending is brought to a cost, where it is dearer and the cost is known. */
export interface CostStep extends Between {
  kind: 'cost';
  /** Percent of the amount sent. */
  target: number;
  /** Of the amount, to the price of one dollar delivered (1 + cost). */
  elasticity: number;
}

/** A levy on what is sent. */
export interface LevyStep extends Between {
  kind: 'levy';
  /** Percent of the amount sent. */
  rate: number;
  /** Percent of the money that goes by transfers which the levy meets. */
  met: number;
  /** Percent of the levy that senders pay on top; the rest is cut from what arrives. */
  borne: number;
  /** Of the amount, to the price of one dollar delivered, as far as senders pay on top. */
  elasticity: number;
}

/** Years whose changes of income a scenario can take as they happened. */
export const incomeYears = [2009, 2020] as const;
export type IncomeYear = (typeof incomeYears)[number];

/** A change of income in hosts, percent; or every host's own of a year, as it happened. */
export type IncomeChange = { economies: Economies; percent: number } | { year: IncomeYear };

/** Incomes in host economies change; of an economy named twice the last change holds. */
export interface IncomeStep {
  kind: 'income';
  changes: readonly IncomeChange[];
  /** Of the amount sent, to the sender's income. */
  elasticity: number;
}

export const moves = ['return', 'join'] as const;
export type Move = (typeof moves)[number];

export const moving = ['all', 'female', 'male'] as const;
export type Moving = (typeof moving)[number];

/** A share of a corridor's migrants goes home, or as many join them. */
export interface PeopleStep extends Between {
  kind: 'people';
  move: Move;
  /** Percent of those of the sex who live there. */
  share: number;
  sex: Moving;
}

export type Step = CostStep | LevyStep | IncomeStep | PeopleStep;
export type StepKind = Step['kind'];

/** So many steps a scenario has at most: every combination of their ranges is tried. */
export const mostSteps = 4;

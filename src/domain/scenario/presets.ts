import { elasticityOf } from './assumptions.ts';
import type { EconomyCode } from '../economy.ts';
import type { CostStep, IncomeStep, LevyStep, PeopleStep, Step, StepKind } from './step.ts';

/** The six of the Gulf Cooperation Council. */
export const gulf: readonly EconomyCode[] = ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'];

/** Hosts of migrants that live by oil and gas: the Gulf, Russia and others. */
export const oil: readonly EconomyCode[] = [
  ...gulf,
  'AGO',
  'AZE',
  'BRN',
  'DZA',
  'GAB',
  'GNQ',
  'IRQ',
  'KAZ',
  'LBY',
  'NGA',
  'RUS',
  'VEN',
];

/** What each kind of step is when it is added. */
export const newSteps: {
  cost: CostStep;
  levy: LevyStep;
  income: IncomeStep;
  people: PeopleStep;
} = {
  cost: {
    kind: 'cost',
    target: 3,
    senders: 'all',
    receivers: 'all',
    elasticity: elasticityOf.cost.central,
  },
  levy: {
    kind: 'levy',
    rate: 1,
    senders: ['USA'],
    receivers: 'all',
    // Which part of the money is sent in cash nobody records: half of it is an assumption, and so
    // is that senders bear half.
    met: 50,
    borne: 50,
    elasticity: elasticityOf.levy.central,
  },
  income: {
    kind: 'income',
    changes: [{ economies: gulf, percent: -5 }],
    elasticity: elasticityOf.income.central,
  },
  people: {
    kind: 'people',
    move: 'return',
    share: 10,
    senders: gulf,
    receivers: 'all',
    sex: 'all',
  },
} satisfies Record<StepKind, Step>;

/** Worked cases that a scenario can open with. */
export const presets = [
  { id: 'cost_3', steps: [newSteps.cost] },
  { id: 'cost_5', steps: [{ ...newSteps.cost, target: 5 }] },
  { id: 'us_levy', steps: [newSteps.levy] },
  { id: 'gulf', steps: [newSteps.income] },
  { id: 'as_2009', steps: [{ ...newSteps.income, changes: [{ year: 2009 }] }] },
  { id: 'oil', steps: [{ ...newSteps.income, changes: [{ economies: oil, percent: -3 }] }] },
  { id: 'return', steps: [newSteps.people] },
] as const satisfies readonly { id: string; steps: readonly Step[] }[];

/** The case that the laboratory opens with. */
export const openingSteps: readonly Step[] = [newSteps.cost];

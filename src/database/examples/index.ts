import accountsOfWomen from './accounts-of-women.sql?raw';
import costOverTime from './cost-over-time.sql?raw';
import dependenceByIncome from './dependence-by-income.sql?raw';
import leastDeveloped from './least-developed.sql?raw';
import modelAndMatrix from './model-and-matrix.sql?raw';
import overFive from './over-five.sql?raw';
import refugeesAndRemittances from './refugees-and-remittances.sql?raw';
import returned from './returned.sql?raw';
import savedAtThree from './saved-at-three.sql?raw';
import sentByWomen from './sent-by-women.sql?raw';
import womenFromLdcs from './women-from-ldcs.sql?raw';
import zeroOrBlank from './zero-or-blank.sql?raw';

/** Questions of the field in SQL, by id, to begin from. */
export const examples = {
  'least-developed': leastDeveloped,
  'over-five': overFive,
  'saved-at-three': savedAtThree,
  'cost-over-time': costOverTime,
  'women-from-ldcs': womenFromLdcs,
  'sent-by-women': sentByWomen,
  'accounts-of-women': accountsOfWomen,
  'dependence-by-income': dependenceByIncome,
  'refugees-and-remittances': refugeesAndRemittances,
  returned,
  'model-and-matrix': modelAndMatrix,
  'zero-or-blank': zeroOrBlank,
} as const;

export type ExampleId = keyof typeof examples;
export const exampleIds = Object.keys(examples) as ExampleId[];

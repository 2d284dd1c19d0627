import type { Message, MessageValue } from '../../domain/message.ts';
import { rangeOf } from '../../domain/scenario/assumptions.ts';
import type { Economies, IncomeChange, Step } from '../../domain/scenario/step.ts';
import type { Around } from './scenario.ts';

const word = (key: string, values?: Message['values']): Message => ({
  id: `scenario-change:${key}`,
  ...(values === undefined ? {} : { values }),
});
const percent = (value: number): MessageValue => ({ kind: 'share', value: Math.abs(value) });
const number = (value: number): MessageValue => ({ kind: 'count', value });
const text = (message: Message): MessageValue => ({ kind: 'message', value: message });

/** Every assumption of a scenario in words, a message a step, and what holds for all of them. */
export function assumptionsOf({
  scenario,
}: {
  scenario: Pick<Around, 'steps'>;
}): readonly Message[] {
  const { steps } = scenario;
  return [
    ...steps.map((step, at) => stepMessage(step, at, steps.length)),
    ...(steps.length > 1 ? [word('assumed.order')] : []),
  ];
}

/** A step with all that it assumes; with its number where it is not alone. */
export function stepMessage(step: Step, at: number, of: number): Message {
  const sentences = sentencesOf(step).map(text);
  const values = Object.fromEntries(sentences.map((value, index) => [`s${index + 1}`, value]));
  return of > 1
    ? word(`assumed.numbered_${sentences.length}`, { number: number(at + 1), ...values })
    : word(`assumed.alone_${sentences.length}`, values);
}

/** Whole sentences, from two to four. */
function sentencesOf(step: Step): readonly Message[] {
  switch (step.kind) {
    case 'cost':
      return [
        word('step.cost', { target: percent(step.target) }),
        between(step.senders, step.receivers),
        elasticity(step),
      ];
    case 'levy':
      return [
        word('step.levy', { rate: percent(step.rate), met: percent(step.met) }),
        word('step.borne', { borne: percent(step.borne), rest: percent(100 - step.borne) }),
        between(step.senders, step.receivers),
        elasticity(step),
      ];
    case 'income':
      return [...together(step.changes.map(incomeMessage)), elasticity(step)];
    case 'people':
      return [
        word(`step.people.${step.move}_${step.sex}`, { share: percent(step.share) }),
        between(step.senders, step.receivers),
      ];
  }
}

/** All changes of income as one sentence after the other, in one message. */
function together(changes: readonly Message[]): readonly Message[] {
  return changes.length < 2
    ? changes
    : [
        changes.reduce((before, next) =>
          word('assumed.alone_2', { s1: text(before), s2: text(next) }),
        ),
      ];
}

function incomeMessage(change: IncomeChange): Message {
  if ('year' in change)
    return word('step.income.year', { year: { kind: 'year', value: change.year } });
  const way = change.percent < 0 ? 'fall' : 'rise';
  return change.economies === 'all'
    ? word(`step.income.${way}_all`, { percent: percent(change.percent) })
    : word(`step.income.${way}`, {
        percent: percent(change.percent),
        hosts: named(change.economies),
      });
}

function between(senders: Economies, receivers: Economies): Message {
  if (senders === 'all' && receivers === 'all') return word('step.all');
  if (receivers === 'all') return word('step.from', { senders: named(senders) });
  if (senders === 'all') return word('step.to', { receivers: named(receivers) });
  return word('step.between', { senders: named(senders), receivers: named(receivers) });
}

function named(economies: Economies): MessageValue {
  return { kind: 'economies', value: economies === 'all' ? [] : economies };
}

function elasticity(step: Exclude<Step, { kind: 'people' }>): Message {
  const range = rangeOf(step);
  return word(`step.elasticity_${step.kind}`, {
    elasticity: number(step.elasticity),
    low: number(range?.low ?? 0),
    high: number(range?.high ?? 0),
  });
}

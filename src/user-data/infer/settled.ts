import type { Choices, Question } from '../step.ts';
import type { Plan } from './plan.ts';
import { placeRoles } from './roles.ts';

/** The answer of a question that its user settled among the columns. */
const own = 'own';

/** The questions that still wait for an answer. */
export function openQuestions(
  questions: readonly Question[],
  { answers }: Choices,
): readonly Question[] {
  return questions.filter(({ id }) => answers[id] === undefined);
}

/** A corrected plan, with the questions that the correction answers: of directions and of scales. */
export function settled(questions: readonly Question[], before: Plan, after: Plan): Plan {
  const answers = { ...after.choices.answers };
  const ends = (plan: Plan) =>
    [...plan.columns.map(({ role }) => role), plan.across?.role ?? '']
      .map((role) => (placeRoles.has(role as 'economy') ? role : ''))
      .join(' ');
  const turned = ends(before) !== ends(after);
  for (const { id, kind } of questions) {
    if (answers[id] !== undefined) continue;
    if (kind === 'direction' && turned) answers[id] = own;
    if (kind === 'scale' && unitOf(before, id) !== unitOf(after, id)) answers[id] = own;
  }
  return { ...after, choices: { ...after.choices, answers } };
}

/** The unit that a question such as `scale:3` or `scale:across:0` is about. */
function unitOf({ columns, across }: Plan, id: string): string | undefined {
  const [, place = '', measure] = id.split(':');
  if (measure !== undefined) return across?.measures[Number(measure)]?.unit;
  return columns.find((column) => column.place === Number(place))?.unit;
}

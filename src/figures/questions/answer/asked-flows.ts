import { fewPeople } from '../../../domain/few-people.ts';
import { isFirm } from '../../../domain/evidence.ts';
import type { FlowRow } from '../../world-map/query/rows.ts';
import { askedGroup, isMember } from '../reading/asked-group.ts';
import type { Question } from '../reading/question.ts';
import type { AskedFlow } from './asked-flow.ts';
import type { AnswerRows } from './plan.ts';

/** Whether a flow lies between the ends that are asked about. */
function between(
  { shape, side, economies: [first, second] }: Question,
  { economies: places }: AnswerRows,
): (flow: FlowRow) => boolean {
  const end = (code: string | undefined): ((economy: string) => boolean) => {
    if (code === undefined) return () => true;
    const group = askedGroup(code);
    if (group === null) return (economy) => economy === code;
    const members = new Set(
      places.filter((place) => isMember(group, place)).map(({ economy }) => economy),
    );
    return (economy) => members.has(economy);
  };
  const one = end(first);
  const other = end(second);
  if (shape === 'corridor') return ({ sender, receiver }) => one(sender) && other(receiver);
  return side === 'in' ? ({ receiver }) => one(receiver) : ({ sender }) => one(sender);
}

/** The corridors with evidence of what is asked, in the order asked for, and those within the limits. */
export function askedFlows(
  question: Question,
  rows: AnswerRows,
): { all: readonly AskedFlow[]; within: readonly AskedFlow[] } {
  const { flows = [], carried = [] } = rows;
  const { of, above, below, carries, order } = question;
  const asked = between(question, rows);
  const amounts = new Map(carried.map((row) => [`${row.sender}-${row.receiver}`, row.value]));
  const all = flows.flatMap((row): AskedFlow[] => {
    const { value, female, status } = row;
    if (value === null || !(value > 0 || of === 'cost')) return [];
    if (status === 'zero' || status === 'not_available') return [];
    if (!asked(row)) return [];
    if (of !== 'women') return isFirm(status) || status === 'alike' ? [{ ...row, value }] : [];
    if (value < fewPeople || female === null || status === 'alike') return [];
    return [{ ...row, value: (100 * female) / value }];
  });
  const within = all
    .filter(
      ({ sender, receiver, value }) =>
        value > (above ?? -Infinity) &&
        value < (below ?? Infinity) &&
        (carries === null || (amounts.get(`${sender}-${receiver}`) ?? 0) > carries),
    )
    .toSorted(
      (a, b) =>
        (order === 'least' ? a.value - b.value : b.value - a.value) ||
        (`${a.sender}${a.receiver}` < `${b.sender}${b.receiver}` ? -1 : 1),
    );
  return { all, within };
}

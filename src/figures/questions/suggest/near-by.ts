import { measures } from '../../../domain/measure.ts';
import type { Meaning } from '../reading/lexicon.ts';
import type { Reading } from '../reading/create-reader.ts';
import type { Question } from '../reading/question.ts';
import {
  questionsAbout,
  questionsAboutAll,
  questionsAboutGroup,
  questionsBetween,
} from './worded.ts';

const most = 3;

/** What words tell of what somebody wants to know. */
const subjects: Readonly<Partial<Record<Meaning, string>>> = {
  cost: 'cost',
  dearest: 'cost',
  cheapest: 'cost',
  women: 'women',
  migrants: 'migrants',
  emigrants: 'migrants',
  immigrants: 'migrants',
  refugees: 'displacement',
  returned: 'displacement',
  deaths: 'conflict',
  conflict: 'conflict',
  money: 'remittances',
  send: 'remittances',
  receive: 'remittances',
};

/** Three questions near a text that was not understood: of its economies, and of what it speaks of. */
export function nearBy({
  economies,
  groups,
  likely,
  meanings,
}: Pick<Reading, 'economies' | 'groups' | 'likely' | 'meanings'>): Question[] {
  const [first, second] = [...economies, ...likely];
  const all =
    first === undefined
      ? [...groups.flatMap(questionsAboutGroup), ...questionsAboutAll()]
      : second === undefined
        ? questionsAbout(first)
        : [...questionsBetween(first, second), ...questionsBetween(second, first)];
  const wanted = new Set([...meanings].flatMap((meaning) => subjects[meaning] ?? []));
  const meant = all.filter((question) => wanted.has(groupOf(question)));
  return [...new Set([...meant, ...all])].slice(0, most);
}

function groupOf({ of }: Question): string {
  switch (of) {
    case 'remittance':
      return 'remittances';
    case 'migrant':
      return 'migrants';
    case 'refugee':
      return 'displacement';
    case 'women':
    case 'cost':
      return of;
    case 'hosted_female':
    case 'abroad_female':
      return 'women';
    default:
      return measures[of].group;
  }
}

import type { EconomyCode } from '../../../domain/economy.ts';
import { measureIds } from '../../../domain/measure.ts';
import type { EconomyForms } from '../../../language/index.ts';
import { askedGroup, askedGroups, askedSlug, type AskedGroup } from '../reading/asked-group.ts';
import { asked, womenCounts, type FlowSubject, type Question } from '../reading/question.ts';

/** Says a sentence of the catalogue with values in it. */
export type Phrase = (
  key: string,
  values?: Readonly<Record<string, string | EconomyForms>>,
) => string;

const partnerSubjects = ['remittance', 'migrant', 'cost', 'refugee'] as const;
const corridorSubjects = ['remittance', 'migrant', 'women', 'cost', 'refugee'] as const;
const sides = ['in', 'out'] as const;

/** The questions about an economy that the catalogue has words for, the likeliest first. */
export function questionsAbout(economy: EconomyCode): Question[] {
  return [
    asked('value', 'received', [economy]),
    ...partnerSubjects.flatMap((of) =>
      sides.map((side) => asked('partners', of, [economy], { side })),
    ),
    ...measureIds.filter((of) => of !== 'received').map((of) => asked('value', of, [economy])),
    ...womenCounts.map((of) => asked('value', of, [economy])),
  ];
}

/** The questions about a group. */
export function questionsAboutGroup(group: AskedGroup): Question[] {
  const whole = [askedSlug(group)];
  return [
    asked('value', 'received', whole),
    asked('partners', 'remittance', whole, { side: 'in' }),
    asked('corridors', 'cost', whole, { side: 'in' }),
  ];
}

/** The questions about all groups. */
export function questionsAboutGroups(): Question[] {
  return askedGroups.flatMap(questionsAboutGroup);
}

/** The questions about all economies. */
export function questionsAboutAll(): Question[] {
  return [...measureIds, ...womenCounts].map((of) => asked('ranking', of, []));
}

/** The questions about a corridor. */
export function questionsBetween(sender: EconomyCode, receiver: EconomyCode): Question[] {
  return corridorSubjects.map((of: FlowSubject) => asked('corridor', of, [sender, receiver]));
}

/** What a question about a group is called. */
const ofGroup = { value: 'received', partners: 'senders', corridors: 'dearest' } as const;

/** A question in the user's words; null where the catalogue has none for it. */
export function worded(
  question: Question,
  phrase: Phrase,
  forms: (economy: EconomyCode) => EconomyForms,
): string | null {
  const { shape, of, economies, side } = question;
  const [first, second] = economies;
  if (shape === 'ranking') return phrase(`question.ranking.${of}`);
  if (first === undefined) return null;
  const group = askedGroup(first);
  if (group !== null)
    return shape in ofGroup
      ? phrase(`question.group.${ofGroup[shape as keyof typeof ofGroup]}`, {
          group: phrase(`named.${group}`),
        })
      : null;
  const economy = forms(first);
  if (shape === 'value') return phrase(`question.value.${of}`, { economy });
  if (shape === 'partners')
    return of === 'women' ? null : phrase(`question.partners.${of}.${side ?? 'in'}`, { economy });
  if (shape === 'corridor' && second !== undefined)
    return phrase(`question.corridor.${of}`, { sender: economy, receiver: forms(second) });
  return null;
}

import type { Reading } from '../reading/create-reader.ts';
import type { Meaning } from '../reading/lexicon.ts';

/** What of a group as a whole no answer tells; the first that a text speaks of is said. */
const refused = {
  women: ['women', 'women_migrants', 'women_immigrants', 'women_emigrants'],
  cost: ['cost', 'dearest', 'cheapest'],
  person: ['person'],
  gdp: ['gdp', 'dependent'],
} as const satisfies Readonly<Record<string, readonly Meaning[]>>;

export type Refusal = keyof typeof refused;

/** Why a text that names a group has no answer, as a key under `ask:refused`; null where it isn't that. */
export function refusalOf({
  questions,
  groups,
  meanings,
}: Pick<Reading, 'questions' | 'groups' | 'meanings'>): Refusal | null {
  if (questions.length > 0 || groups.length === 0) return null;
  const kinds = Object.keys(refused) as Refusal[];
  return kinds.find((kind) => refused[kind].some((meaning) => meanings.has(meaning))) ?? null;
}

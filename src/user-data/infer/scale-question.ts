import type { RawTable } from '../parse/raw-table.ts';
import type { Choices, Question } from '../step.ts';
import { scaleOfName } from './header-scale.ts';
import { namedUnit } from './header-units.ts';
import { writtenNumber } from './number.ts';
import type { FigurePlan } from './plan.ts';
import { writtenUnits, type WrittenUnit } from './roles.ts';

const money = ['usd', 'usd_thousand', 'usd_million', 'usd_billion', 'number'] as const;
const people = ['persons', 'persons_thousand', 'persons_million', 'number'] as const;

/**
 * Asks for the scale of figures that no name, cell or line says: amounts without a currency or a scale,
 * a scale that may be read in two ways, and persons in fractions.
 */
export function withScale<Plan extends FigurePlan>(
  raw: RawTable,
  plan: Plan,
  of: { id: string; name: string; places: readonly number[]; said: boolean },
  choices: Choices,
): { plan: Plan; question: Question | null } {
  const unit = doubtful(raw, plan, of);
  if (unit === null) return { plan, question: null };
  const id = `scale:${of.id}`;
  const answer = choices.answers[id] ?? null;
  const [place = 0] = of.places;
  const text = raw.columns[place]!.texts.find((one) => valueOf(raw, plan, one) !== null) ?? '';
  const options = unit === 'persons' ? people : money;
  const question: Question = {
    id,
    kind: 'scale',
    values: { column: of.name, text },
    options,
    answer,
  };
  const chosen = writtenUnits.find((one) => one === answer);
  if (!chosen) return { plan, question };
  const { unlike: _, ...rest } = plan;
  return { plan: { ...(rest as Plan), unit: chosen }, question };
}

function doubtful(
  raw: RawTable,
  { unit, unlike, decimal }: FigurePlan,
  { name, places, said }: { name: string; places: readonly number[]; said: boolean },
): WrittenUnit | null {
  if (unlike === 'scale')
    return name !== '' && namedUnit(name) && isPeople(name) ? 'persons' : 'usd';
  if (said) return null;
  const named = namedUnit(name);
  if (unit === 'usd' && named?.sure === false && scaleOfName(name) === null) return 'usd';
  if (unit !== 'persons' || scaleOfName(name) !== null) return null;
  const parts = places.some((place) =>
    raw.columns[place]!.texts.slice(1, 300).some((text) => {
      const value = writtenNumber(text, decimal, raw.canonical)?.value ?? 0;
      return value % 1 !== 0;
    }),
  );
  return parts ? 'persons' : null;
}

function valueOf(raw: RawTable, { decimal }: FigurePlan, text: string): number | null {
  return text === '' ? null : (writtenNumber(text, decimal, raw.canonical)?.value ?? null);
}

/** Whether a name counts people, its words of scale left aside. */
function isPeople(name: string): boolean {
  const bare = name.replaceAll(/\([^()]*\)/g, ' ');
  return namedUnit(bare)?.unit.startsWith('persons') ?? false;
}

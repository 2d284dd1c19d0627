import { fullHeader, type RawTable } from '../parse/raw-table.ts';
import type { Choices, Question } from '../step.ts';
import type { FoundAcross } from './across.ts';
import { namedUnit } from './header-units.ts';
import { acrossEnd } from './matrix.ts';
import { rolesIn } from './role-phrases.ts';
import type { Role } from './roles.ts';

/** The end that a matrix has across, asked where nothing says it. */
export function matrixOf(
  raw: RawTable,
  found: FoundAcross,
  places: readonly number[],
  { answers }: Choices,
): { role: Role; question: Question | null } {
  const [down] = places;
  // Without economies down the side each column is one economy, whatever goes down.
  if (down === undefined) return { role: 'economy', question: null };
  const corner = fullHeader(raw.columns[down]!);
  const first = found.columns[0]!;
  const above = found.columns.flatMap(({ place }) => raw.columns[place]!.above ?? []);
  const role = acrossEnd(raw, corner, above);
  // Of people who moved: which way amounts go between them is left open.
  const moved = role === 'origin' || role === 'destination';
  const unit = namedUnit(raw.title)?.unit ?? namedUnit(corner)?.unit;
  const open = moved && unit?.startsWith('usd') && !rolesIn(corner).every(({ way }) => way);
  if (role && !open) return { role, question: null };
  const { texts } = raw.columns[down]!;
  const answer = answers.matrix ?? null;
  const values = { text: texts[1] ?? '', other: raw.columns[first.place]!.header };
  const persons = namedUnit(raw.title)?.unit.startsWith('persons') ?? false;
  const turned = answer === 'across';
  return {
    role: persons ? (turned ? 'origin' : 'destination') : turned ? 'sender' : 'receiver',
    question: {
      id: 'matrix',
      kind: 'direction',
      values: { column: corner, ...values },
      options: ['down', 'across'],
      answer,
    },
  };
}

import type { RawTable } from '../parse/raw-table.ts';
import { noChoices, type Choices, type Question, type Step } from '../step.ts';
import { findAcross } from './across.ts';
import { guessAcross } from './guess-across.ts';
import type { EconomyIndex } from './economy-index.ts';
import { decimalSigns } from './decimal-signs.ts';
import { fullHeader } from '../parse/raw-table.ts';
import { namedUnit } from './header-units.ts';
import { layingOf } from './laying.ts';
import { matrixOf } from './matrix-question.ts';
import { ownRole } from './own-role.ts';
import { fiscalIn, monthsIn } from './period-steps.ts';
import { assignPlaces } from './places.ts';
import type { ColumnPlan, Plan, Times } from './plan.ts';
import { profileOf, type Profile } from './profile.ts';
import { soleRoles, type Role } from './roles.ts';
import { inTimes, namesTimes, timesMeant, timesOf, withoutTimes } from './scaled-rows.ts';
import { withScale } from './scale-question.ts';
import { codesIn } from './shape/codes.ts';
import { totalsIn } from './totals.ts';
import { guessed, unitBeside, unitOf } from './units.ts';

/** How a file is understood at first, what was done for it, and what must be asked. */
export interface Guess {
  plan: Plan;
  steps: readonly Step[];
  questions: readonly Question[];
}

/** Guesses what every column of a file is, by its name and by what stands in it. */
export function guessPlan(raw: RawTable, index: EconomyIndex, choices: Choices = noChoices): Guess {
  const done = (id: string) => !choices.undone.includes(id);
  const steps: Step[] = [];
  const questions: Question[] = [];
  const profiles = raw.columns.map((column) => profileOf(column, index));
  const laid = findAcross(raw, profiles, index, !done('fiscal'));
  const laying = laid ? layingOf(raw, laid) : null;
  if (laying) steps.push(laying);
  const found = laying && done(laying.id) ? laid : null;
  const sideways = new Set(found?.columns.map(({ place }) => place));
  const sets = [...raw.columns.keys()]
    .filter((place) => !sideways.has(place) && profiles[place]!.number >= 0.5)
    .map((place) => [place]);
  const decimals = decimalSigns(raw, [...sets, [...sideways]]);
  const decimal = decimals.all;
  const signAt = new Map(sets.map(([place], at) => [place, decimals.signs[at]!]));
  const codes = codesIn(raw, { index, choices });
  if (codes.step) steps.push(codes.step);
  questions.push(...codes.questions);
  const figures = profiles.filter(isFigure).length;
  const places: number[] = [];
  const rest: ColumnPlan[] = [];
  for (const [place, column] of raw.columns.entries()) {
    if (sideways.has(place)) continue;
    const profile = profiles[place]!;
    const others = figures - (isFigure(profile) ? 1 : 0);
    const guessed = ownRole(fullHeader(column), profile, others > 0 || sideways.size > 0);
    // `mn` and `bn` are Mongolia and Brunei elsewhere.
    const role = guessed === 'economy' && namesTimes(raw, place) ? 'text' : guessed;
    if (role === 'economy') places.push(place);
    const sign = signAt.get(place) ?? decimal ?? '.';
    const absent = codes.absent.get(place);
    // A sum beside or below a matrix would be counted twice.
    const sum = role === 'number' && found?.kind === 'economy';
    if (sum) steps.push(step('sum_column', place, { column: fullHeader(column) }));
    rest.push({
      place,
      role: sum && done(`sum_column:${place}`) ? 'ignore' : role,
      decimal: sign,
      ...unitOf(raw, place, profile, sign),
      ...(absent ? { absent } : {}),
    });
  }
  const times = timesOf(raw, rest);
  const beside = times ? { ...step('scaled_rows', times.place, timesValues(raw, times)) } : null;
  if (beside) steps.push(beside);
  const used = beside && done(beside.id) ? times : null;
  const units = new Set(
    rest.filter(({ role }) => role === 'number').map(({ unit }) => unit.split('_')[0]),
  );
  const matrix = found?.kind === 'economy' ? matrixOf(raw, found, places, choices) : null;
  if (matrix?.question) questions.push(matrix.question);
  const own = withoutTimes(raw, rest, times);
  const scaledBy = timesMeant(raw, own, used, choices);
  questions.push(...scaledBy.questions);
  const { assigned, question } = assignPlaces(raw, places, profiles, index, {
    persons: units.has('persons') && !units.has('usd'),
    mixed: units.has('persons') && units.has('usd'),
    across: matrix?.role ?? null,
    answer: choices.answers.direction ?? null,
  });
  if (question) questions.push(question);
  const columns = soleOnce(
    inTimes(withUnitsBeside(raw, own), used, scaledBy.meant).map((column): ColumnPlan => {
      const role = assigned.get(column.place) ?? column.role;
      return { ...column, role };
    }),
    found ? [matrix?.role ?? found.role!] : [],
  );
  const dated = fiscalIn(raw, columns, laid?.fiscal ?? false);
  const months = monthsIn(raw, columns);
  steps.push(...dated, ...months);
  const said = unitBeside(raw, columns, false) !== null || used !== null;
  const scaled = columns.map((column): ColumnPlan => {
    if (column.role === 'date' && !done(`months:${column.place}`))
      return { ...column, role: 'text' };
    if (column.role !== 'number') return column;
    const { place } = column;
    const of = { id: String(place), name: fullHeader(raw.columns[place]!), places: [place] };
    const dollars = profiles[place]!.dollar > 0.5;
    const asked = withScale(raw, column, { ...of, said: said || dollars }, choices);
    if (asked.question) questions.push(asked.question);
    return asked.plan;
  });
  const across = found
    ? guessAcross(
        raw,
        { ...found, role: matrix?.role ?? found.role! },
        {
          columns: scaled,
          decimal: decimals.signs.at(-1)!,
          times: used,
          choices,
          absent: codes.absent,
        },
      )
    : null;
  if (across) questions.push(...across.questions);
  const figure =
    scaled.find(({ role }) => role === 'number') ??
    (across ? { place: across.plan.columns[0]!.place, ...across.plan.measures[0]! } : null);
  const totals = totalsIn(raw, scaled, figure, choices);
  steps.push(...totals.steps);
  questions.push(...totals.questions);
  return {
    plan: {
      columns: scaled.map((column): ColumnPlan => {
        const total = totals.totals.get(column.place);
        return total === undefined ? column : { ...column, total };
      }),
      across: across?.plan ?? null,
      decimal,
      fixes: {},
      choices,
    },
    steps,
    questions,
  };
}

function step(kind: Step['kind'], place: number, values: Step['values']): Step {
  return { id: `${kind}:${place}`, kind, values };
}

/** A second year or sex is kept, as text. */
function soleOnce(columns: readonly ColumnPlan[], taken: readonly Role[]): ColumnPlan[] {
  const used = new Set<Role>(taken);
  return columns.map((column) => {
    if (!soleRoles.has(column.role)) return column;
    if (used.has(column.role)) return { ...column, role: 'text' };
    used.add(column.role);
    return column;
  });
}

/** Numbers that are no years, so that years beside them may be years. */
function isFigure({ texts, number, year }: Profile): boolean {
  return texts > 0 && number >= 0.5 && year < 0.9;
}

/** A column that names each row's unit is meant for amounts, or else for the one column without a unit. */
function withUnitsBeside(raw: RawTable, columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
  const beside = unitBeside(raw, columns, false);
  if (!beside) return columns;
  const named = (column: ColumnPlan) => namedUnit(fullHeader(raw.columns[column.place]!));
  const numbers = columns.filter(({ role }) => role === 'number');
  const amounts = numbers.filter(
    (column) => column.unit === 'usd' && named(column)?.sure === false,
  );
  const nameless = numbers.filter((column) => named(column) === null);
  const meant = amounts.length > 0 ? amounts : nameless.length === 1 ? nameless : [];
  return columns.map((column) =>
    meant.includes(column) ? { ...column, ...guessed(beside) } : column,
  );
}

function timesValues(raw: RawTable, { place, factors }: Times): Step['values'] {
  const { header } = raw.columns[place]!;
  const said = Object.keys(factors).filter((text) => text !== '');
  return { column: header, count: raw.rows, text: said.join(' · ') };
}

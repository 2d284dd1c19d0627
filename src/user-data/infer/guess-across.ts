import type { RawTable } from '../parse/raw-table.ts';
import type { Choices, Question } from '../step.ts';
import type { FoundAcross } from './across.ts';
import { fullHeader } from '../parse/raw-table.ts';
import { namedUnit, type NamedUnit } from './header-units.ts';
import type { DecimalSign } from './number.ts';
import type { AcrossMeasure, AcrossPlan, ColumnPlan, Times } from './plan.ts';
import type { Role } from './roles.ts';
import { plainUnit } from './scaled-rows.ts';
import { withScale } from './scale-question.ts';
import { guessed, unitBeside } from './units.ts';

/** What figures laid out sideways are: their unit by their names, else by the lines above or the columns beside. */
export function guessAcross(
  raw: RawTable,
  { kind, role, columns, names }: FoundAcross & { role: Role },
  of: {
    columns: readonly ColumnPlan[];
    decimal: DecimalSign;
    times: Times | null;
    choices: Choices;
    absent: ReadonlyMap<number, readonly string[]>;
  },
): { plan: AcrossPlan; questions: readonly Question[] } {
  const above = namedUnit(raw.title);
  const beside = (above?.sure ? above : unitBeside(raw, of.columns, true)) ?? above;
  const questions: Question[] = [];
  const measures = names.map((name, measure): AcrossMeasure => {
    const places = columns.filter((one) => one.measure === measure).map(({ place }) => place);
    const said = namedIn(raw, places, name, beside);
    const unit = said ? guessed(said) : ({ unit: 'number' } as const);
    const figure: AcrossMeasure = { name, decimal: of.decimal, ...unit };
    if (of.times) {
      const { unlike, ...plain } = figure;
      const kept = unlike && unlike !== 'scale' ? { unlike } : {};
      return { ...plain, ...kept, unit: plainUnit(figure.unit) };
    }
    const asked = withScale(
      raw,
      figure,
      { id: `across:${measure}`, name, places, said: name === '' && beside?.sure === true },
      of.choices,
    );
    if (asked.question) questions.push(asked.question);
    return asked.plan;
  });
  const times = of.times ? { times: of.times } : {};
  const known = columns.map((column) => {
    const absent = of.absent.get(column.place);
    return absent ? { ...column, absent } : column;
  });
  return { plan: { kind, role, columns: known, measures, ...times }, questions };
}

/** The unit of a measure: that of its own name goes before that of the file, unless only the file is sure. */
function namedIn(
  raw: RawTable,
  places: readonly number[],
  name: string,
  beside: NamedUnit | null,
): NamedUnit | null {
  const head =
    places.map((place) => fullHeader(raw.columns[place]!)).find((one) => one !== '') ?? '';
  const own = (name === '' ? null : namedUnit(name)) ?? namedUnit(head);
  if (!own) return beside;
  return beside?.sure && !own.sure && beside.unit.split('_')[0] === own.unit.split('_')[0]
    ? beside
    : own;
}

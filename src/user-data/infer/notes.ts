import { textMark, type RawTable } from '../parse/raw-table.ts';
import { decimalSigns } from './decimal-signs.ts';
import { writtenNumber, type DecimalSign } from './number.ts';
import type { Plan } from './plan.ts';
import { inKeptUnit, type WrittenUnit } from './roles.ts';
import { areShares } from './units.ts';

/** What was assumed of a column that its user may know better; each has its sentence under `note`. */
export const noteKinds = [
  'open_decimal',
  'other_currency',
  'other_scale',
  'taken_share',
  'small_percent',
] as const;
export type NoteKind = (typeof noteKinds)[number];

export interface Note {
  kind: NoteKind;
  /** The column's place in the file; null for figures laid out sideways. */
  place: number | null;
  /** A cell for example, empty if none is needed. */
  text: string;
  /** What it is read as, in the unit it is kept in, and what it would be otherwise. */
  read: number | null;
  other: number | null;
}

/** What to tell of the columns of a file as a plan understands them. */
export function notesOf(raw: RawTable, plan: Plan): Note[] {
  const { across } = plan;
  const figures: {
    place: number | null;
    places: readonly number[];
    unit: WrittenUnit;
    decimal: DecimalSign;
    unlike: 'currency' | 'scale' | undefined;
  }[] = plan.columns
    .filter(({ role }) => role === 'number')
    .map(({ place, unit, decimal, unlike }) => ({ place, places: [place], unit, decimal, unlike }));
  for (const [measure, { unit, decimal, unlike }] of across?.measures.entries() ?? [])
    figures.push({
      place: null,
      places: across!.columns.flatMap((one) => (one.measure === measure ? [one.place] : [])),
      unit,
      decimal,
      unlike,
    });
  const { open } = decimalSigns(
    raw,
    figures.map(({ places }) => places),
  );
  return figures.flatMap(({ place, places, unit, decimal, unlike }, at): Note[] => {
    const sign = plan.decimal ?? decimal;
    const notes: Note[] = [];
    const text = open[at];
    if (text) {
      const [read, other] = [sign, sign === '.' ? (',' as const) : ('.' as const)].map(
        (one) => writtenNumber(text, one)?.value ?? null,
      );
      notes.push({
        kind: 'open_decimal',
        place,
        text: text.replace(textMark, ''),
        read: read ?? null,
        other: other ?? null,
      });
    }
    if (unlike && unit === 'number')
      notes.push({ kind: `other_${unlike}`, place, text: '', read: null, other: null });
    const share = unit === 'share';
    if (share || unit === 'percent')
      for (const one of places) {
        if (!areShares(raw, one, sign)) continue;
        const example = exampleOf(raw, one, sign);
        if (!example) continue;
        const { value } = example;
        notes.push({
          kind: share ? 'taken_share' : 'small_percent',
          place,
          text: example.text.replace(textMark, ''),
          read: inKeptUnit(value, unit),
          other: inKeptUnit(value, share ? 'percent' : 'share'),
        });
        break;
      }
    return notes;
  });
}

/** The first cell that is no whole number. */
function exampleOf(
  raw: RawTable,
  place: number,
  sign: DecimalSign,
): { text: string; value: number } | null {
  for (const text of raw.columns[place]!.texts.slice(1, 500)) {
    const value = writtenNumber(text, sign, raw.canonical)?.value ?? 0;
    if (value % 1 !== 0) return { text, value };
  }
  return null;
}

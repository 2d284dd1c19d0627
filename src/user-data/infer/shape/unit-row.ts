import type { RawColumn, RawTable } from '../../parse/raw-table.ts';
import { scaleOfName } from '../header-scale.ts';
import { namedUnit } from '../header-units.ts';
import { isMissing } from '../missing.ts';
import { keyOf } from '../name-words.ts';
import { separators } from '../number.ts';
import { anyOf } from '../words-of-all.ts';
import type { Shaper } from './shaping.ts';

const unitWord = anyOf('unit.unit_column');
const looked = 300;

/** A row under the names that says the units: what stands in it is said by the names. */
export const unitRow: Shaper = (raw) => {
  if (raw.rows < 2 || !raw.named) return null;
  const said: { place: number; unit: string }[] = [];
  for (const [place, column] of raw.columns.entries()) {
    const text = column.texts[column.ids[0]!]!;
    if (!isFigures(column)) {
      const isSaid = /^[([].*[)\]]$/.test(text) || unitWord.test(keyOf(text));
      if (text !== '' && !isMissing(text) && !isSaid) return null;
      continue;
    }
    if (isMissing(text)) continue;
    if (!isUnit(text)) return null;
    said.push({ place, unit: text });
  }
  if (said.length === 0) return null;
  const [first] = said;
  return {
    step: {
      id: 'unit_row',
      kind: 'unit_row',
      values: { count: said.length, column: raw.columns[first!.place]!.header, text: first!.unit },
    },
    done: () => {
      const units = new Map(said.map(({ place, unit }) => [place, unit]));
      return withoutFirst({
        ...raw,
        columns: raw.columns.map((column, place) => {
          const unit = units.get(place);
          return unit === undefined ? column : { ...column, header: joined(column.header, unit) };
        }),
      });
    },
  };
};

/** Whether nearly all but the first row are numbers. */
function isFigures({ texts, ids }: RawColumn): boolean {
  let [numbers, all] = [0, 0];
  for (let row = 1; row < Math.min(ids.length, looked); row++) {
    const text = texts[ids[row]!]!;
    if (isMissing(text)) continue;
    all++;
    if (separators(text) !== null) numbers++;
  }
  return numbers > 0 && numbers >= all * 0.5;
}

function isUnit(text: string): boolean {
  if (separators(text) !== null && !/^[%٪]$/.test(text)) return false;
  const name = text.replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1');
  return namedUnit(name) !== null || scaleOfName(name) !== null;
}

function joined(header: string, unit: string): string {
  return /^[([].*[)\]]$/.test(unit) ? `${header} ${unit}` : `${header} (${unit})`;
}

function withoutFirst(raw: RawTable): RawTable {
  const shifted = (places: readonly number[]) =>
    places.filter((place) => place > 0).map((place) => place - 1);
  return {
    ...raw,
    rows: raw.rows - 1,
    numbers: raw.numbers.slice(1),
    overlong: shifted(raw.overlong),
    strayQuotes: shifted(raw.strayQuotes),
    columns: raw.columns.map((column) => {
      const ids = column.ids.slice(1);
      const gone = column.ids[0]!;
      if (gone === 0 || ids.includes(gone)) return { ...column, ids };
      return {
        ...column,
        texts: column.texts.toSpliced(gone, 1),
        ids: ids.map((id) => (id > gone ? id - 1 : id)),
      };
    }),
  };
}

import { fullHeader, type RawColumn, type RawTable } from '../../parse/raw-table.ts';
import { isMissing } from '../missing.ts';
import { figuresAside } from './figure-columns.ts';
import { countsOf, replaced, type Shaper } from './shaping.ts';
import { isNet, unsaidEnds, wayIn, withoutWay } from './way-words.ts';

/**
 * What remains of both ways beside the two, as the balance of payments has it: rows `Net` among those
 * of credits and debits, or a column beside both. It goes no way of its own, and the others say it, so
 * that these can be read each in its direction.
 */
export const net: Shaper = (raw, context) => {
  const found = netRows(raw) ?? netColumn(raw);
  return found && unsaidEnds(raw, context.index) ? found : null;
};

function netRows(raw: RawTable): ReturnType<Shaper> {
  const place = raw.columns.findIndex((column) => tellsNet(column));
  if (place < 0) return null;
  const column = raw.columns[place]!;
  const { header, texts } = column;
  const counts = countsOf(column);
  const are = texts.map((text) => isNet(text, header));
  return {
    step: {
      id: `net_rows:${place}`,
      kind: 'net_rows',
      values: {
        column: header,
        text: texts[are.indexOf(true)]!,
        count: counts.reduce((sum, count, id) => (are[id] ? sum + count : sum), 0),
      },
    },
    done: () => onlyRows(raw, (row) => !are[column.ids[row]!]),
  };
}

/** Whether all texts of a column say a way or what remains, and all three are said. */
function tellsNet({ texts, header }: RawColumn): boolean {
  const said = texts.slice(1).filter((text) => !isMissing(text));
  if (said.length < 3 || said.length > 9) return false;
  const ways = new Set(said.map((text) => (isNet(text, header) ? 'net' : wayIn(text, header))));
  return ways.size === 3 && !ways.has(null);
}

function netColumn(raw: RawTable): ReturnType<Shaper> {
  const figures = figuresAside(raw).map((place) => {
    const name = fullHeader(raw.columns[place]!);
    return { place, name, way: isNet(name) ? 'net' : wayIn(name), rest: withoutWay(name) };
  });
  const of = (way: string) => figures.find((one) => one.way === way);
  const [into, outOf, remains] = [of('in'), of('out'), of('net')];
  if (figures.length !== 3 || !into || !outOf || !remains || into.rest !== outOf.rest) return null;
  const [one, other] = into.place < outOf.place ? [into, outOf] : [outOf, into];
  return {
    step: {
      id: `net_column:${remains.place}`,
      kind: 'net_column',
      values: { column: remains.name, text: one.name, other: other.name },
    },
    done: () => replaced(raw, remains.place, []),
  };
}

function onlyRows(raw: RawTable, isKept: (row: number) => boolean): RawTable {
  const kept = [...Array(raw.rows).keys()].filter(isKept);
  const places = new Map(kept.map((row, at) => [row, at]));
  const moved = (rows: readonly number[]) => rows.flatMap((row) => places.get(row) ?? []);
  return {
    ...raw,
    rows: kept.length,
    numbers: Uint32Array.from(kept, (row) => raw.numbers[row]!),
    overlong: moved(raw.overlong),
    strayQuotes: moved(raw.strayQuotes),
    columns: raw.columns.map((column) => onlyTexts(column, kept)),
  };
}

/** Texts that no row has any longer are gone too. */
function onlyTexts(column: RawColumn, kept: readonly number[]): RawColumn {
  const ids = kept.map((row) => column.ids[row]!);
  const used = new Set([0, ...ids]);
  const placed = [...column.texts.keys()].filter((id) => used.has(id));
  const places = new Map(placed.map((id, at) => [id, at]));
  return {
    ...column,
    texts: placed.map((id) => column.texts[id]!),
    ids: Uint32Array.from(ids, (id) => places.get(id)!),
  };
}

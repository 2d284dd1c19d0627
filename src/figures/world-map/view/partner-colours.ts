import { breaksBelow } from '../../../charts/class-breaks.ts';
import { scaleOf, type ColourScale } from '../../../charts/colour-scale.ts';
import { rampColours } from '../../../charts/palette.ts';
import type { EconomyCode } from '../../../domain/economy.ts';
import { isFirm } from '../../../domain/evidence.ts';
import { flowUnit, isWomenShare, type Measure, type Unit } from '../../../domain/measure.ts';
import type { Message } from '../../../domain/message.ts';
import { economyOf } from '../../shared/phrases.ts';
import type { ListRow } from '../list/list.ts';
import type { Cell } from '../live/working-set.ts';
import { message } from '../message.ts';
import type { Direction } from '../settings/settings.ts';

/** What the economies of a map are coloured by. */
export interface MapColours {
  scale: ColourScale;
  cells: ReadonlyMap<EconomyCode, Cell>;
  unit: Unit;
  /** What it is, where it is not the measure itself: a flow of each with the economy in focus. */
  of: Message | null;
}

/** An economy in focus and the flows of all its partners, as the list has them. */
export interface Focused {
  focus: EconomyCode;
  direction: Direction;
  measure: Measure;
  rows: readonly ListRow[];
}

/**
 * Colours the partners of an economy by what the sentence over the map says of them: what they
 * send to it or receive from it.
 *
 * @param scales of the measure, whose classes shares and costs keep; and of the partners' amounts,
 * if that is to be the same for several years
 */
export function partnerColours(
  focused: Focused,
  scales: { measure: ColourScale; partners?: ColourScale | undefined },
): MapColours {
  const { measure, rows } = focused;
  const way = wayOf(focused);
  const cells = partnerCells(rows, measure, way);
  const keeps = isWomenShare(measure) || measure.flow === 'cost';
  return {
    cells,
    scale: keeps ? scales.measure : (scales.partners ?? amountScale(cells.values())),
    unit: keeps ? 'percent' : flowUnit(measure.flow),
    of: message(captionKey(measure, way), { focus: economyOf(focused.focus) }),
  };
}

/** A scale of amounts or persons whose darkest class is the largest partner's. */
export function amountScale(cells: Iterable<Cell>): ColourScale {
  const values = Array.from(cells, ({ value }) => value);
  return scaleOf({ scale: 'log' }, breaksBelow(values, rampColours('amount').length));
}

/** Two costs make no third: of both ways the one that the measure is of is shown. */
function wayOf({ direction, measure }: Focused): Direction {
  if (direction !== 'both' || measure.flow !== 'cost') return direction;
  return measure.side === 'receiver' ? 'in' : 'out';
}

function captionKey(measure: Measure, way: Direction): string {
  if (way === 'both') return 'colours.both';
  return `colours.${isWomenShare(measure) ? 'women' : measure.flow}.${way}`;
}

/** The value of each partner; of both ways amounts add up, and shares are of all persons. */
function partnerCells(
  rows: readonly ListRow[],
  measure: Measure,
  way: Direction,
): Map<EconomyCode, Cell> {
  const women = isWomenShare(measure);
  const cells = new Map<EconomyCode, Cell & { persons: number }>();
  for (const row of rows) {
    if (row.value === null || (way !== 'both' && row.way !== way)) continue;
    const { economy, value, status } = row;
    const persons = row.persons ?? 0;
    const other = cells.get(economy);
    if (other === undefined) cells.set(economy, { value, status, persons });
    else
      cells.set(economy, {
        value: women
          ? (other.value * other.persons + value * persons) / (other.persons + persons)
          : other.value + value,
        status: weaker(other.status, status),
        persons: other.persons + persons,
      });
  }
  return cells;
}

function weaker(one: Cell['status'], other: Cell['status']): Cell['status'] {
  if (!isFirm(one)) return one;
  return !isFirm(other) || other === 'modelled' ? other : one;
}

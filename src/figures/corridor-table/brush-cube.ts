import type { Bounds } from '../../domain/parameter-kinds.ts';
import { addRows } from './add-rows.ts';
import { layoutOf, readSums, readTotals, type Aggregates } from './aggregates.ts';
import { axes, isOpen, type BrushId } from './axes.ts';
import { classesOf } from './classes.ts';
import { bitOf, type Failures } from './filter.ts';
import { upperPlace } from './upper-place.ts';
import type { WorkingSet } from './working-set.ts';

/** A brush that is picked up: every move of it is answered without looking at a row again. */
export interface BrushCube {
  /** The sums with the brush at these bounds. Good until the next call, which writes over them. */
  at(bounds: Bounds): Aggregates;
}

/**
 * Sums all rows by the index of their value on the brush's axis, then adds those sums up along the
 * axis, so that any stretch of it is one subtraction. A stop has an index of its own, apart from
 * what lies between it and the next: bounds are inclusive at both ends.
 *
 * @param held the brush's present bounds, which may lie off the axis's own stops
 */
export function brushCube(
  set: WorkingSet,
  failed: Failures,
  brush: BrushId,
  held: Bounds,
): BrushCube {
  const stops = stopsOf(brush, held);
  // Before the first stop, on it, after it, on the next …; and last those without a value.
  const unknown = 2 * stops.length + 1;
  const indices = classesOf(
    set.values[brush],
    stops,
    Uint8Array.from({ length: unknown + 1 }, (_, at) => at),
  );
  const layout = layoutOf(set);
  const { stride } = layout;
  const sums = new Float64Array((unknown + 1) * stride);
  addRows(set, failed, layout, sums, bitOf(brush), indices);
  addUp(sums, stride, unknown * stride);
  const last = (unknown - 1) * stride;
  const out = new Float64Array(stride);
  const answer = readSums(out, layout);
  const own = { start: layout.bars[brush], size: answer.bars[brush].length };

  return {
    at(bounds) {
      const open = isOpen(bounds);
      const to = bounds.to === null ? last : stopIndexOf(stops, bounds.to) * stride;
      const before =
        bounds.from === null ? -stride : (stopIndexOf(stops, bounds.from) - 1) * stride;
      for (let at = 0; at < stride; at++)
        out[at] =
          (sums[to + at] ?? 0) -
          (before < 0 ? 0 : (sums[before + at] ?? 0)) +
          (open ? (sums[unknown * stride + at] ?? 0) : 0);
      // Its own bars are counted as if it were open.
      for (const start of [own.start, own.start + layout.without])
        for (let at = start; at < start + own.size; at++) out[at] = sums[last + at] ?? 0;
      return Object.assign(answer, readTotals(out, layout));
    },
  };
}

function addUp(sums: Float64Array, stride: number, end: number): void {
  for (let at = stride; at < end; at++) sums[at]! += sums[at - stride]!;
}

function stopsOf(brush: BrushId, { from, to }: Bounds): Float64Array {
  const held = [from, to].filter((bound) => bound !== null);
  return Float64Array.from(new Set([...axes[brush].stops, ...held])).sort();
}

/** Place of a value: odd on a stop, even between two. */
function stopIndexOf(stops: Float64Array, value: number): number {
  const below = upperPlace(stops, value);
  return below > 0 && stops[below - 1] === value ? 2 * below - 1 : 2 * below;
}

import type { EconomyCode } from '../../domain/economy.ts';
import type { Fill } from '../../map/fill.ts';
import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import { StaticMap } from '../../map/StaticMap.tsx';
import { classOf, type ProgrammeClass } from './model.ts';

/** Steps of the one hue of amounts, far enough apart to be told. */
export const classColours: Readonly<Record<ProgrammeClass, string>> = {
  1: 'var(--amount-3)',
  2: 'var(--amount-5)',
  3: 'var(--amount-7)',
};

const none: Fill = { kind: 'zero', colour: 'var(--zero)' };

/** The economies with programmes on the map of the world. The list is partial: no other is judged. */
export function ProgrammeMapView(props: {
  geometry: WorldGeometry;
  counts: ReadonlyMap<EconomyCode, number>;
  focus: EconomyCode | null;
  label: string;
  width: number;
}) {
  const { geometry, counts, focus, label, width } = props;
  const codes = [...geometry.shapes, ...geometry.points].map(({ economy }) => economy);
  const fills = new Map(
    codes.map((code): [EconomyCode, Fill] => {
      const count = counts.get(code) ?? 0;
      return [code, count > 0 ? { kind: 'value', colour: classColours[classOf(count)] } : none];
    }),
  );
  return (
    <StaticMap
      geometry={geometry}
      fills={fills}
      flows={[]}
      focus={focus}
      label={label}
      width={width}
    />
  );
}

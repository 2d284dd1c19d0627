import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StaticMap } from '../../../map/StaticMap.tsx';
import type { Fill } from '../../../map/fill.ts';
import { useWorld } from '../../../map/geometry/use-world.ts';
import type { DrawnFlow } from '../../../map/flows/drawn-flow.ts';
import type { EconomyCode } from '../../../domain/economy.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import type { TableKind } from '../../../figures/corridor-table/table-kind.ts';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';
import { useWidth } from '../../../ui/hooks/use-width.ts';
import { summedFills } from './map-fills.ts';
import { topByAmount } from '../row-lists.ts';
import { useDebounced } from '../../../ui/hooks/use-debounced.ts';

/** Flows drawn over the map: the largest that pass. */
const drawn = 40;
const rest = 120;

/** Where the corridors that pass lead: economies by what they receive or pay along them. */
export const SelectionMap = memo(function SelectionMap(props: {
  rows: readonly CorridorRow[];
  codes: readonly EconomyCode[];
  year: string;
  kind: TableKind;
  /** A hand is dragging a brush. */
  moving: boolean;
}) {
  const { codes, year, kind } = props;
  // While a hand drags, drawn once it rests: the map is the one part that takes a whole frame.
  const rested = useDebounced(props.rows, rest);
  const rows = props.moving ? rested : props.rows;
  const { t } = useTranslation('corridors');
  const [side, setSide] = useState<'receiver' | 'sender'>('receiver');
  const { geometry } = useWorld();
  const { ref, width } = useWidth<HTMLDivElement>();
  const fills = useMemo(
    (): ReadonlyMap<EconomyCode, Fill> => summedFills(rows, side, codes),
    [rows, side, codes],
  );
  const flows = useMemo(
    (): DrawnFlow[] =>
      topByAmount(rows, drawn).flatMap(({ sender, receiver, usd }) =>
        usd !== null && usd > 0 && sender !== receiver
          ? [{ sender, receiver, value: usd, tone: 'plain' }]
          : [],
      ),
    [rows],
  );
  const title = t(`map.title_${side}`, { year });
  return (
    <div className="selection-map">
      <div className="selection-map__head">
        <p className="brush__title">
          {kind === 'modelled' ? t('title_modelled', { title }) : title}
        </p>
        <ToggleGroup
          label={t('map.side')}
          options={(['receiver', 'sender'] as const).map((one) => ({
            value: one,
            label: t(`map.${one}`),
          }))}
          value={side}
          onChange={setSide}
        />
      </div>
      <div ref={ref} className="selection-map__picture">
        {geometry && (
          <StaticMap
            geometry={geometry}
            fills={fills}
            flows={flows}
            label={t(`map.label_${side}`, { count: rows.length })}
            width={Math.max(width, 280)}
          />
        )}
      </div>
    </div>
  );
});

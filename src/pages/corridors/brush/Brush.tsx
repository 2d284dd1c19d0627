// Two native sliders over each other could not both be reached by a hand everywhere.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bounds } from '../../../domain/parameter-kinds.ts';
import {
  axes,
  isOpen,
  shareAt,
  zeroRoom,
  type BrushId,
} from '../../../figures/corridor-table/axes.ts';
import { useLanguage } from '../../../language/index.ts';
import { Bars } from './BrushBars.tsx';
import { boundsOf, indexByKey, handleIndicesOf, shareOfIndex, withEnd } from './handle-indices.ts';
import { BoundFields } from './BoundFields.tsx';
import { useBrush, type BrushHolder } from './use-brush.ts';
import { Years } from '../Years.tsx';
import './Brush.css';

interface Props {
  id: BrushId;
  /** What lies along it, with its unit and its years. */
  title: string;
  bounds: Bounds;
  /** Corridors in each bar that pass all other filters. */
  counts: Float64Array;
  holder: BrushHolder;
  /** Bounds that were typed. */
  onType: (id: BrushId, bounds: Bounds) => void;
  /** How a value of the axis is said, and written short. */
  valueText: (value: number) => string;
  tickText: (value: number) => string;
  ticks: readonly number[];
}

/** How corridors lie by one quantity, with two handles that let only a stretch of it pass. */
export function Brush(props: Props) {
  const { id, bounds, counts, valueText, ticks } = props;
  const { t } = useTranslation('corridors');
  const { direction } = useLanguage();
  const mirrored = direction === 'rtl';
  const axis = axes[id];
  const label = useId();
  const handles = handleIndicesOf(axis, bounds);
  const brush = useBrush(axis, bounds, props.holder, mirrored);
  const start = shareOfIndex(axis, handles.from);
  const end = shareOfIndex(axis, handles.to);
  const open = isOpen(bounds);
  const said = (value: number | null, side: 'from' | 'to') =>
    value === null ? t(`brush.open_${side}`) : valueText(value);

  const onKeyDown = (event: KeyboardEvent, side: 'from' | 'to') => {
    // Keys may come faster than they are drawn.
    const held = props.holder.now();
    const at = handleIndicesOf(axis, held);
    const index = indexByKey(event.key, at[side], axis, mirrored);
    if (index === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    brush.byKey(boundsOf(axis, withEnd(at, side, index, axis), held));
  };
  return (
    <fieldset className="brush" aria-labelledby={label}>
      <legend id={label} className="brush__title">
        <Years in={props.title} />
      </legend>
      <div
        className="brush__track"
        data-open={open}
        onPointerDown={(event) => brush.grab(event, 'new')}
        {...brush.following}
      >
        <Bars axis={axis} counts={counts} from={start} to={end} mirrored={mirrored} />
        {!open && (
          <div
            className="brush__span"
            style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }}
            onPointerDown={(event) => brush.grab(event, 'span')}
          />
        )}
        {(['from', 'to'] as const).map((side) => (
          <div
            key={side}
            role="slider"
            tabIndex={0}
            className="brush__handle"
            data-side={side}
            aria-label={t(`brush.${side}`, { what: t(`brush.${id}`) })}
            aria-orientation="horizontal"
            aria-valuemin={-1}
            aria-valuemax={axis.stops.length}
            aria-valuenow={handles[side]}
            aria-valuetext={said(bounds[side], side)}
            style={{ insetInlineStart: percent(side === 'from' ? start : end) }}
            onPointerDown={(event) => brush.grab(event, side)}
            onKeyDown={(event) => onKeyDown(event, side)}
          />
        ))}
      </div>
      <div className="brush__ticks" aria-hidden="true">
        {axis.log && (
          <span style={{ insetInlineStart: percent(zeroRoom / 2.5) }}>{props.tickText(0)}</span>
        )}
        {ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: percent(shareAt(axis, tick)) }}>
            {props.tickText(tick)}
          </span>
        ))}
      </div>
      <BoundFields id={id} bounds={bounds} onType={props.onType} />
    </fieldset>
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}

import { useLanguage } from '../../language/index.ts';
import { RangeTrack } from '../RangeTrack.tsx';
import '../RangeSlider.css';

/** Two ends of a span on one track; `value` is [low, high] in whole steps. */
export function RangePair(props: {
  label: string;
  least: number;
  most: number;
  value: readonly [number, number];
  onChange: (value: readonly [number, number]) => void;
  valueText?: (value: number) => string;
  /** Names of the two ends, for speech: "From", "To". */
  ends: readonly [string, string];
  marks?: readonly number[];
}) {
  const { least, most, value, valueText = String, onChange } = props;
  const { direction } = useLanguage();
  return (
    <fieldset className="range range--pair">
      <legend className="visually-hidden">{props.label}</legend>
      <RangeTrack
        least={least}
        most={most}
        span={value}
        marks={props.marks ?? []}
        valueText={valueText}
        mirrored={direction === 'rtl'}
      />
      {([0, 1] as const).map((end) => (
        <input
          key={end}
          className="range__input"
          type="range"
          aria-label={props.ends[end]}
          aria-valuetext={valueText(value[end])}
          min={least}
          max={most}
          step={1}
          value={value[end]}
          onChange={(event) => {
            const next = event.target.valueAsNumber;
            onChange(
              end === 0
                ? [Math.min(next, value[1]), value[1]]
                : [value[0], Math.max(next, value[0])],
            );
          }}
        />
      ))}
    </fieldset>
  );
}

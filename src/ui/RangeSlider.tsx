import { useLanguage } from '../language/index.ts';
import { landingValue } from './range-values.ts';
import { RangeTrack } from './RangeTrack.tsx';
import './RangeSlider.css';

export interface RangeSliderProps {
  label: string;
  /** Ends of the track; default the first and last available value. */
  least?: number;
  most?: number;
  /** Whole numbers that can be chosen, ascending, not empty; what lies between is a gap. */
  available: readonly number[];
  value: number;
  onChange: (value: number) => void;
  /** How a value is said and written, for example a year. */
  valueText?: (value: number) => string;
  /** Values written under the track; default its ends. */
  marks?: readonly number[];
}

/**
 * One value out of many, such as a year. Values without figures are shown as gaps and stepped
 * over. Keys, touch and speech are the native range control's.
 */
export function RangeSlider(props: RangeSliderProps) {
  const { available, value, valueText = String } = props;
  const { direction } = useLanguage();
  const least = props.least ?? available[0] ?? value;
  const most = props.most ?? available.at(-1) ?? value;
  return (
    <div className="range">
      <RangeTrack
        least={least}
        most={most}
        available={available}
        marks={props.marks ?? [least, most]}
        valueText={valueText}
        mirrored={direction === 'rtl'}
      />
      <input
        className="range__input"
        type="range"
        aria-label={props.label}
        aria-valuetext={valueText(value)}
        min={least}
        max={most}
        step={1}
        value={value}
        onChange={(event) => {
          const next = landingValue(available, value, event.target.valueAsNumber);
          if (next !== value) props.onChange(next);
        }}
      />
    </div>
  );
}

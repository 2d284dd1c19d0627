import { useId, useState, type ReactNode } from 'react';
import './field-look.css';
import './NumberField.css';

/**
 * A number by a slider and by a field of its own, under one name. Both take the same steps; what is
 * typed counts as soon as it is a number between the ends, and the field goes back to the last one
 * that was when it is left.
 *
 * @param props.unit written behind the field, such as `%`
 * @param props.valueText a value as it is said
 */
export function NumberField(props: {
  label: string;
  least: number;
  most: number;
  step: number;
  value: number;
  onChange: (value: number) => void;
  unit?: string;
  valueText: (value: number) => string;
  /** What the number means, under it. */
  children?: ReactNode;
}) {
  const { label, least, most, step, value, onChange, unit, valueText } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const give = (next: number) => {
    if (Number.isFinite(next) && next >= least && next <= most && next !== value) onChange(next);
  };
  return (
    <div className="number-field">
      <label className="number-field__label" htmlFor={id}>
        {label}
      </label>
      <div className="number-field__row">
        <input
          className="number-field__slider"
          type="range"
          aria-label={label}
          aria-valuetext={valueText(value)}
          min={least}
          max={most}
          step={step}
          value={value}
          onChange={(event) => give(event.target.valueAsNumber)}
        />
        <span className="number-field__typed" dir="ltr">
          <input
            id={id}
            className="field-look"
            type="number"
            inputMode="decimal"
            min={least}
            max={most}
            step={step}
            value={typed ?? String(value)}
            aria-describedby={props.children ? `${id}-help` : undefined}
            onChange={(event) => {
              setTyped(event.target.value);
              if (event.target.value !== '') give(event.target.valueAsNumber);
            }}
            onBlur={() => setTyped(null)}
          />
          {unit !== undefined && <span aria-hidden="true">{unit}</span>}
        </span>
      </div>
      {props.children && (
        <p id={`${id}-help`} className="number-field__help">
          {props.children}
        </p>
      )}
    </div>
  );
}

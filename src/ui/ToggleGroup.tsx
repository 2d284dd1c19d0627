import { useId } from 'react';
import './ToggleGroup.css';

export interface ToggleOption<Value extends string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

/** One of a few, side by side: radio buttons drawn as a row. */
export function ToggleGroup<Value extends string>(props: {
  label: string;
  labelShown?: boolean;
  options: readonly ToggleOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="toggles">
      <legend className={props.labelShown ? 'toggles__label' : 'visually-hidden'}>
        {props.label}
      </legend>
      <div className="toggles__row">
        {props.options.map((option) => (
          <label key={option.value} className="toggles__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              disabled={option.disabled}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Any number of a few: check boxes drawn as separate chips. `value` keeps the options' order. */
export function ChipGroup<Value extends string>(props: {
  label: string;
  labelShown?: boolean;
  options: readonly ToggleOption<Value>[];
  value: readonly Value[];
  onChange: (value: readonly Value[]) => void;
}) {
  const { options, value } = props;
  return (
    <fieldset className="toggles">
      <legend className={props.labelShown ? 'toggles__label' : 'visually-hidden'}>
        {props.label}
      </legend>
      <div className="toggles__chips">
        {options.map((option) => (
          <label key={option.value} className="toggles__option toggles__option--chip">
            <input
              type="checkbox"
              value={option.value}
              checked={value.includes(option.value)}
              disabled={option.disabled}
              onChange={(event) => {
                const on = event.target.checked;
                props.onChange(
                  options
                    .map((one) => one.value)
                    .filter((one) => (one === option.value ? on : value.includes(one))),
                );
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

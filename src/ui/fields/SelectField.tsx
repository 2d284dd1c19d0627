import './field-look.css';
import './SelectField.css';

/** One of several, by a native select with its label before it. */
export function SelectField<Value extends string>(props: {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const { options } = props;
  return (
    <label className="select-field">
      <span>{props.label}</span>
      <select
        className="field-look"
        value={props.value}
        onChange={(event) => {
          const chosen = options.find(({ value }) => value === event.target.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

import './Filters.css';

/** One of some numbers, or none. A number that is not among them, from a link, is added. */
export function NumberSelect(props: {
  label: string;
  none: string;
  options: readonly number[];
  text: (value: number) => string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const { options, value } = props;
  const all =
    value === null || options.includes(value)
      ? options
      : [...options, value].toSorted((a, b) => a - b);
  return (
    <label className="number-select">
      <span>{props.label}</span>
      <select
        value={value ?? ''}
        onChange={(event) =>
          props.onChange(event.target.value === '' ? null : Number(event.target.value))
        }
      >
        <option value="">{props.none}</option>
        {all.map((option) => (
          <option key={option} value={option}>
            {props.text(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

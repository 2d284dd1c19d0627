import './TitleSelect.css';

export interface SelectGroup {
  label: string;
  options: readonly { value: string; label: string }[];
}

/**
 * A title that is its own picker: the words of the choice in the size of a title, breaking lines
 * as they need, with a native select over them.
 */
export function TitleSelect(props: {
  label: string;
  groups: readonly SelectGroup[];
  value: string;
  onChange: (value: string) => void;
}) {
  const chosen = props.groups
    .flatMap(({ options }) => options)
    .find(({ value }) => value === props.value);
  return (
    <span className="title-select">
      <span className="title-select__words" aria-hidden="true">
        {chosen?.label ?? props.value}
        <svg className="title-select__arrow" viewBox="0 0 12 8" width="12" height="8">
          <path d="M1 1.5l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </span>
      <select
        className="title-select__select"
        aria-label={props.label}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}

/** A limit that may be left empty; it counts once the field is left or Enter is pressed. */
export function LimitField(props: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const { label, value, onChange } = props;
  const settle = (text: string) => {
    const next = text.trim() === '' ? null : Number(text);
    if (next !== value && (next === null || (Number.isFinite(next) && next >= 0))) onChange(next);
  };
  return (
    <label className="ask__limit">
      <span>{label}</span>
      <input
        key={value}
        type="number"
        min={0}
        step="0.001"
        inputMode="decimal"
        defaultValue={value ?? ''}
        onBlur={(event) => settle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle(event.currentTarget.value);
        }}
      />
    </label>
  );
}

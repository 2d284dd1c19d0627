import { useId, type ReactNode } from 'react';
import '../../ui/fields/field-look.css';

/**
 * A line of one's own under its label.
 *
 * @param props.wrong whether what stands in it can't be used
 * @param props.children what is said of it beneath
 */
export function OwnTextField(props: {
  label: string;
  value: string;
  wrong: boolean;
  spellCheck?: boolean;
  onChange: (text: string) => void;
  children: ReactNode;
}) {
  const { label, value, wrong, spellCheck, onChange, children } = props;
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="field-look"
        dir="auto"
        spellCheck={spellCheck}
        value={value}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-said`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="note" id={`${id}-said`}>
        {children}
      </p>
    </>
  );
}

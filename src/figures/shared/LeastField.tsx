import { useFormat } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { withChosen } from './offered.ts';

/** Asks for the least number of persons that is drawn; one from a link is offered, too. */
export function LeastField(props: {
  label: string;
  offered: readonly number[];
  value: number;
  onChange: (least: number) => void;
}) {
  const format = useFormat();
  return (
    <SelectField
      label={props.label}
      options={withChosen(props.offered, props.value).map((value) => ({
        value: String(value),
        label: format.count(value),
      }))}
      value={String(props.value)}
      onChange={(least) => props.onChange(Number(least))}
    />
  );
}

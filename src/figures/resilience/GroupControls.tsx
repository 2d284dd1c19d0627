import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { groups, type Group } from './model.ts';

/** Which group of economies is shown: their names are too long to stand side by side on a phone. */
export function GroupControls(props: { group: Group; change: (next: Group) => void }) {
  const { t } = useTranslation('resilience');
  return (
    <SelectField
      label={t('shown.label')}
      options={groups.map((value) => ({ value, label: t(`shown.${value}`) }))}
      value={props.group}
      onChange={props.change}
    />
  );
}

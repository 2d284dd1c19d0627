import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { groups, type Group } from './model.ts';

/** Which group of economies is shown. */
export function GroupControls(props: { group: Group; change: (next: Group) => void }) {
  const { t } = useTranslation('resilience');
  return (
    <ToggleGroup
      label={t('shown.label')}
      labelShown
      options={groups.map((value) => ({ value, label: t(`shown.${value}`) }))}
      value={props.group}
      onChange={props.change}
    />
  );
}

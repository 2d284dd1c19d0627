import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { accountKinds, type AccountsSettings } from './model.ts';

export function AccountsControls({ settings, change }: ControlsProps<AccountsSettings>) {
  const { t } = useTranslation('accounts-world');
  return (
    <ToggleGroup
      label={t('control.what')}
      options={accountKinds.map((value) => ({ value, label: t(`what.${value}`) }))}
      value={settings.what}
      onChange={(what) => change({ what })}
    />
  );
}

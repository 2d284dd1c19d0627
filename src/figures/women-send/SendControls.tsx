import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { EstimateControls } from '../modelled-flows/EstimateControls.tsx';
import { SendAssumption } from './SendAssumption.tsx';
import type { WomenSendSettings } from './settings.ts';

/** Every assumption that a user can change. */
export function SendControls({ settings, change }: ControlsProps<WomenSendSettings>) {
  const { t } = useTranslation('women-send');
  return (
    <fieldset className="estimate" aria-label={t('controls')}>
      <SendAssumption settings={settings} change={change} />
      <EstimateControls settings={settings} change={change} />
      <ToggleGroup
        label={t('list')}
        labelShown
        value={settings.list}
        options={(['receiver', 'corridor'] as const).map((list) => ({
          value: list,
          label: t(`list_of.${list}`),
        }))}
        onChange={(list) => change({ list })}
      />
    </fieldset>
  );
}

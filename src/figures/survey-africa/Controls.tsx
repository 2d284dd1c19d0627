import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { surveyKinds, type SurveySettings } from './model.ts';

export function SurveyControls({ settings, change }: ControlsProps<SurveySettings>) {
  const { t } = useTranslation('survey-africa');
  return (
    <ToggleGroup
      label={t('control.what')}
      options={surveyKinds.map((value) => ({ value, label: t(`what.${value}`) }))}
      value={settings.what}
      onChange={(what) => change({ what })}
    />
  );
}

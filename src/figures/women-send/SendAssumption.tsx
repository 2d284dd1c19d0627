import { useTranslation } from 'react-i18next';
import { RangeSlider } from '../../ui/RangeSlider.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { sendings } from '../modelled-flows/settings.ts';
import type { ControlsProps } from '../shown/controls-props.ts';
import { leastRatio, mostRatio, type WomenSendSettings } from './settings.ts';

const ratios = Array.from({ length: mostRatio - leastRatio + 1 }, (_, index) => leastRatio + index);

/** What a woman is taken to send: by one of the presets, or the user's own. */
export function SendAssumption({
  settings,
  change,
}: ControlsProps<Pick<WomenSendSettings, 'sending' | 'ratio'>>) {
  const { t } = useTranslation('women-send');
  const cents = (value: number) => t('cents', { count: value });
  return (
    <>
      <div className="estimate__wide">
        <ToggleGroup
          label={t('assumption')}
          labelShown
          value={settings.sending}
          options={sendings.map((one) => ({ value: one, label: t(`sending.${one}`) }))}
          onChange={(sending) => change({ sending })}
        />
      </div>
      {settings.sending === 'free' && (
        <div className="estimate__wide">
          <p className="estimate__label">{t('ratio', { cents: cents(settings.ratio) })}</p>
          <RangeSlider
            label={t('ratio_label')}
            available={ratios}
            marks={[leastRatio, 100, mostRatio]}
            value={settings.ratio}
            valueText={cents}
            onChange={(ratio) => change({ ratio })}
          />
        </div>
      )}
    </>
  );
}

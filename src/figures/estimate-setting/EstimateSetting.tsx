import { joinedStock } from '../../domain/editions/stock.ts';
import { liveWhen } from '../modelled-flows/live-when.ts';
import { usedSetting } from '../modelled-flows/phrases.ts';
import { isFitted } from '../modelled-flows/settings.ts';
import { useWorkingSet } from '../modelled-flows/use-working-set.ts';
import type { ControlsProps } from '../shown/controls-props.ts';
import { ShownFigure } from '../shown/ShownFigure.tsx';
import { SendAssumption } from '../women-send/SendAssumption.tsx';
import { EstimateControls } from '../modelled-flows/EstimateControls.tsx';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import estimateSetting from './index.ts';
import { liveSetting } from './live.ts';
import type { SettingSettings } from './settings.ts';

/**
 * Every assumption of the estimate in one place, and what comes of it. Where no interval is measured
 * the picture follows the hand; the setting in use is asked of the database, which has them.
 */
export function EstimateSetting({ settings, change }: ControlsProps<SettingSettings>) {
  const { t } = useTranslation('estimate-setting');
  const joined = useWorkingSet(joinedStock);
  const own = useWorkingSet(settings.stock);
  const live = joined && own && !isFitted(settings.method) && !usedSetting(settings);
  const figure = useMemo(() => liveWhen(live, estimateSetting, liveSetting), [live]);
  return (
    <>
      <fieldset className="estimate" aria-label={t('controls')}>
        <EstimateControls settings={settings} change={change} />
        <SendAssumption settings={settings} change={change} />
      </fieldset>
      <ShownFigure figure={figure} settings={settings} />
    </>
  );
}

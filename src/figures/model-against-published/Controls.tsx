import { matrixYears } from '../../domain/editions/matrices.ts';
import { useTranslation } from 'react-i18next';
import type { ControlsProps } from '../shown/controls-props.ts';
import { EstimateControls } from '../modelled-flows/EstimateControls.tsx';
import type { EstimateSettings } from '../modelled-flows/settings.ts';

/** Year of the matrix, and the settings of the estimate beside it. */
export function AgainstControls(props: ControlsProps<EstimateSettings>) {
  const { t } = useTranslation('model-against-published');
  return (
    <fieldset className="estimate" aria-label={t('controls')}>
      <EstimateControls {...props} years={matrixYears} />
    </fieldset>
  );
}

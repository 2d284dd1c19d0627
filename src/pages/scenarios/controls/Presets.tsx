import { useTranslation } from 'react-i18next';
import { writeSteps } from '../../../domain/scenario/address.ts';
import { presets } from '../../../domain/scenario/presets.ts';
import type { Step } from '../../../domain/scenario/step.ts';

/** Worked cases to start from; the one that is shown is pressed. */
export function Presets(props: {
  steps: readonly Step[];
  onChoose: (steps: readonly Step[]) => void;
}) {
  const { t } = useTranslation('scenarios');
  const shown = writeSteps(props.steps);
  return (
    <fieldset className="scenarios__presets">
      <legend>{t('presets')}</legend>
      <div className="scenarios__cases">
        {presets.map(({ id, steps }) => (
          <button
            key={id}
            type="button"
            aria-pressed={writeSteps(steps) === shown}
            onClick={() => props.onChoose(steps)}
          >
            {t(`preset.${id}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

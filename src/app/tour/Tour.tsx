import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { endTour, toStep, type TourState } from '../../ui/tour-state.ts';
import { OpenTour } from './OpenTour.tsx';
import { tourSteps } from './steps.ts';
import './tour.css';

/** The tour: open at a step, or, left half-way, a line that goes on with it. */
export function Tour({ at }: { at: TourState }) {
  const { t } = useTranslation('tour');
  const step = Math.min(at.step, tourSteps.length - 1);
  if (at.open) return <OpenTour index={step} />;
  return (
    <section className="tour tour--waiting" aria-label={t('label')}>
      <Button onClick={() => toStep(step)}>
        {t('resume', { step: step + 1, steps: tourSteps.length })}
      </Button>
      <Button plain onClick={endTour}>
        {t('no')}
      </Button>
    </section>
  );
}

import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react';
import { getI18n, useTranslation } from 'react-i18next';
import { lateWords } from '../../language/index.ts';
import { leftAt, onTour, toStep, tourNow, type TourState } from '../../ui/tour-state.ts';

type LateTour = ComponentType<{ at: TourState }>;

/** Where the tour stands in the page, once somebody takes it or left it half-way; its code comes then. */
export function TourSlot() {
  const { t } = useTranslation('ui');
  const at = useSyncExternalStore(onTour, tourNow, () => null);
  const [loaded, setLoaded] = useState<{ Tour: LateTour } | 'failed' | null>(null);
  useEffect(() => {
    const left = leftAt();
    if (left !== null && tourNow() === null) toStep(left, false);
  }, []);
  const wanted = at !== null && loaded === null;
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    Promise.all([import('./Tour.tsx'), lateWords()])
      .then(async ([{ Tour }]) => {
        await getI18n().loadNamespaces(['tour']);
        if (here) setLoaded({ Tour });
      })
      .catch(() => here && setLoaded('failed'));
    return () => {
      here = false;
    };
  }, [wanted]);
  if (at === null || loaded === null) return null;
  if (loaded === 'failed')
    return at.open ? (
      <p className="tour-failed" role="alert">
        {t('late_failed')}
      </p>
    ) : null;
  return <loaded.Tour at={at} />;
}

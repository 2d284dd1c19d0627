import { use, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureContext } from '../around/figure-context.ts';
import type { Reading } from './reading.ts';

/**
 * How the points of a drawing are read with the keyboard and a pointer; null where it stands in no
 * figure and until the page answers. What reads them is fetched when a drawing first has the focus or
 * a pointer over it.
 */
export function useReading(): Reading | null {
  const about = use(FigureContext)?.about ?? null;
  const { t } = useTranslation('figures');
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return useMemo(() => {
    if (!live || about === null) return null;
    const kinds = {
      estimate: t('kind.estimate'),
      modelled: t('kind.modelled'),
      thin: t('kind.thin'),
    };
    const reader = () => import('./read-points.ts');
    // Without it the rows below say the same.
    const quiet = () => undefined;
    return {
      role: t('chart.role'),
      keys: t('chart.keys'),
      press: (svg, key, points) => {
        reader()
          .then(({ press }) => press(svg, key, points(), { about, kinds }))
          .catch(quiet);
      },
      point: (svg, { clientX, clientY, type }, points) => {
        reader()
          .then(({ point }) => point(svg, { clientX, clientY, type }, points(), { about, kinds }))
          .catch(quiet);
      },
    };
  }, [live, about, t]);
}

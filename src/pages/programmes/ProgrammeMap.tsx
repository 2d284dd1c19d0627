import { useTranslation } from 'react-i18next';
import { PictureButton } from '../../exports/picture/PictureButton.tsx';
import { pictureOf } from '../../figures/export/figure-picture.tsx';
import { drawnOn } from '../../figures/figure/drawn-on.ts';
import programmeMap from '../../figures/programme-map/index.ts';
import { programmeCounts } from '../../figures/programme-map/model.ts';
import { mapFinding } from '../../figures/programme-map/text.ts';
import { ProgrammeLegend } from '../../figures/programme-map/ProgrammeLegend.tsx';
import { ProgrammeMapView } from '../../figures/programme-map/View.tsx';
import type { Programme } from '../../figures/programme-timeline/programme.ts';
import type { ProgrammeSettings } from '../../figures/programme-timeline/settings.ts';
import { useSay } from '../../language/index.ts';
import { useWidth } from '../../ui/hooks/use-width.ts';
import { useWorld } from '../../map/geometry/use-world.ts';

/** Where the chosen programmes are. */
export function ProgrammeMap(props: {
  programmes: readonly Programme[];
  settings: ProgrammeSettings;
}) {
  const { programmes, settings } = props;
  const { t } = useTranslation('programmes');
  const { t: ui } = useTranslation('ui');
  const { t: of } = useTranslation('programme-map');
  const say = useSay();
  const { geometry, failed } = useWorld();
  const { ref, width } = useWidth<HTMLDivElement>();
  if (programmes.length === 0) return null;
  const finding = say(mapFinding(programmes));
  return (
    <section className="programmes__map" aria-label={of('title')}>
      <h2>{finding}</h2>
      <div ref={ref} className="programmes__picture">
        {failed && <p>{t('map_failed')}</p>}
        {geometry && (
          <ProgrammeMapView
            geometry={geometry}
            counts={programmeCounts(programmes)}
            focus={settings.economy}
            label={finding}
            width={width}
          />
        )}
      </div>
      <ProgrammeLegend />
      {geometry && (
        <ul className="figure-tools" role="list" aria-label={ui('tools.label')}>
          <li>
            <PictureButton
              of={() =>
                pictureOf(
                  drawnOn(programmeMap, { geometry }),
                  settings,
                  { programmes, settings },
                  'programmes-map',
                )
              }
              label={finding}
            />
          </li>
        </ul>
      )}
    </section>
  );
}

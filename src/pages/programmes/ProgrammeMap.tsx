import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../domain/economy.ts';
import {
  mapFinding,
  programmeCounts,
  ProgrammeMapView,
} from '../../figures/programme-map/index.ts';
import { ProgrammeLegend } from '../../figures/programme-map/ProgrammeLegend.tsx';
import type { Programme } from '../../figures/programme-timeline/programme.ts';
import { useSay } from '../../language/index.ts';
import { useWidth } from '../../ui/use-width.ts';
import { useWorld } from '../../map/use-world.ts';

/** Where the chosen programmes are. */
export function ProgrammeMap(props: {
  programmes: readonly Programme[];
  focus: EconomyCode | null;
}) {
  const { programmes, focus } = props;
  const { t } = useTranslation('programmes');
  const say = useSay();
  const { geometry, failed } = useWorld();
  const { ref, width } = useWidth<HTMLDivElement>();
  if (programmes.length === 0) return null;
  const finding = say(mapFinding(programmes));
  return (
    <section className="programmes__map" aria-labelledby="programmes-map">
      <h2 id="programmes-map">{finding}</h2>
      <div ref={ref} className="programmes__picture">
        {failed && <p>{t('map_failed')}</p>}
        {geometry && (
          <ProgrammeMapView
            geometry={geometry}
            counts={programmeCounts(programmes)}
            focus={focus}
            label={finding}
            width={width}
          />
        )}
      </div>
      <ProgrammeLegend />
    </section>
  );
}

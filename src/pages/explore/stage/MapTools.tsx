import { useTranslation } from 'react-i18next';
import { useDatabase } from '../../../database/DatabaseProvider.tsx';
import { Download, OpenSql } from '../../../exports/Download.tsx';
import { EmbedButton } from '../../../exports/embedding/EmbedButton.tsx';
import { embedParameters } from '../../../exports/embedding/embed-source.ts';
import { PictureButton } from '../../../exports/picture/PictureButton.tsx';
import type { MapModel, MapRows } from '../../../figures/world-map/model.ts';
import { mapParameters } from '../../../figures/world-map/settings/parameters.ts';
import { useEconomyName, useSay } from '../../../language/index.ts';
import type { WorldGeometry } from '../../../map/geometry/geometry.ts';
import { seenPart } from '../../../map/projection/seen-part.ts';
import { liveHref } from '../../../ui/address/live-address.ts';
import '../../../figures/shown/figure-tools.css';

/** What can be done with the map beyond reading it. */
export function MapTools(props: {
  model: MapModel;
  rows: MapRows;
  geometry: WorldGeometry;
  /** The element that the map is in. */
  stage: () => Element | null;
}) {
  const { model, rows, geometry, stage } = props;
  const { t, i18n: words } = useTranslation('ui');
  const say = useSay();
  const database = useDatabase();
  const economyName = useEconomyName();
  const exportable = async () => {
    const { mapExport } = await import('../../../figures/world-map/export/map-export.ts');
    return mapExport({ model, rows }, { database, say, economyName, words, address: liveHref() });
  };
  const picture = async () => {
    const view = seenPart(stage());
    const { mapPicture } = await import('../../../figures/world-map/export/seen-picture.tsx');
    return mapPicture({ model, rows, geometry, view }, database);
  };
  return (
    <ul className="figure-tools" role="list" aria-label={t('tools.label')}>
      <li>
        <Download of={exportable} label={say(model.title)} />
      </li>
      <li>
        <OpenSql of={exportable} label={say(model.title)} />
      </li>
      <li>
        <PictureButton of={picture} label={say(model.title)} />
      </li>
      <li>
        <EmbedButton
          label={say(model.title)}
          of={() => ({
            figure: 'world-map',
            title: say(model.title),
            titleIn: (sayIn) => sayIn(model.title),
            parameters: embedParameters(parameters, model.settings),
          })}
        />
      </li>
    </ul>
  );
}

const parameters = mapParameters();

import { useTranslation } from 'react-i18next';
import { costBreaks } from '../../charts/class-breaks.ts';
import { Legend } from '../../charts/Legend.tsx';
import { useFormat } from '../../language/index.ts';
import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import { LegendKey } from '../world-map/view/LegendKey.tsx';
import { costColours, type CostMapModel } from './model.ts';
import { CostMapView } from './View.tsx';
import '../world-map/view/map-legend.css';

/** The two breaks that are goals of the world. */
const goals = [0, 1];

/** The map with its key. */
export function Picture(props: {
  model: CostMapModel;
  width: number;
  files: { geometry: WorldGeometry };
}) {
  const { model, files, width } = props;
  const { t } = useTranslation('cost-map');
  const format = useFormat();
  return (
    <>
      <CostMapView model={model} geometry={files.geometry} width={width} />
      <div className="map-legend">
        <div className="map-legend__band" dir="ltr">
          <span>{t('legend.label')}</span>
          <Legend
            colours={costColours}
            labels={costBreaks.map((percent) => format.amount(percent, 'percent', { as: 'short' }))}
            label={t('legend.label')}
            marks={goals}
          />
        </div>
        <ul role="list" className="map-legend__keys">
          <li>
            <LegendKey kind="thin" edge={costColours[3]} />
            {t('legend.thin')}
          </li>
          <li>
            <LegendKey kind="nodata" />
            {t('legend.nodata')}
          </li>
        </ul>
      </div>
    </>
  );
}

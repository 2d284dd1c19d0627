import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Legend } from '../../../charts/Legend.tsx';
import { useFormat } from '../../../language/index.ts';
import { LegendKey } from './LegendKey.tsx';
import type { MapModel } from '../model.ts';
import './map-legend.css';

/** What the colours and lines mean: classes, zero, no data, thin; ends and width of a line. */
export const MapLegend = memo(function MapLegend({ model }: { model: MapModel }) {
  const { t } = useTranslation('world-map');
  const { t: domain } = useTranslation('domain');
  const format = useFormat();
  const { measure, scale } = model;
  const women = measure.group === 'women';
  const cost = measure.scale === 'cost';
  const plain = measure.unit === 'percent' ? 'percent' : 'persons';
  const labels = scale.breaks.map((value) => format.amount(value, plain, { as: 'short' }));
  const lines = cost ? 'lines_cost' : measure.flow === 'remittance' ? 'lines' : 'lines_people';
  return (
    <div className="map-legend">
      <div className="map-legend__band" dir="ltr">
        {women ? (
          <span>{t('legend.men')}</span>
        ) : (
          measure.unit !== 'percent' && <span>{domain(`unit.${measure.unit}`)}</span>
        )}
        <Legend
          colours={scale.colours}
          labels={labels}
          marks={cost ? [0, 1] : []}
          label={t('legend.title', {
            measure: domain(`measure.${measure.id}`),
            unit: domain(`unit.${measure.unit}`),
          })}
        />
        {women && <span>{t('legend.women')}</span>}
      </div>
      <ul role="list" className="map-legend__keys">
        {!women && !cost && (
          <li>
            <LegendKey kind="zero" />
            {t('legend.zero')}
          </li>
        )}
        <li>
          <LegendKey kind="nodata" />
          {t('legend.nodata')}
        </li>
        {cost && (
          <li>
            <LegendKey kind="thin" />
            {t('legend.thin')}
          </li>
        )}
        {model.flows.length > 0 && (
          <li>
            <LegendKey kind="line" ink={cost || women} />
            {t(`legend.${lines}`)}
          </li>
        )}
      </ul>
      {cost && <p className="note">{t('legend.goal')}</p>}
    </div>
  );
});

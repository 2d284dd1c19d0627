import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { zeroColour } from '../../charts/palette.ts';
import { Legend } from '../../charts/Legend.tsx';
import { useFormat } from '../../language/index.ts';
import type { MapModel } from './model.ts';
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
            <Key kind="zero" />
            {t('legend.zero')}
          </li>
        )}
        <li>
          <Key kind="nodata" />
          {t('legend.nodata')}
        </li>
        {cost && (
          <li>
            <Key kind="thin" />
            {t('legend.thin')}
          </li>
        )}
        {model.flows.length > 0 && (
          <li>
            <Key kind="line" ink={cost || women} />
            {t(`legend.${lines}`)}
          </li>
        )}
      </ul>
      {cost && <p className="note">{t('legend.goal')}</p>}
    </div>
  );
});

function Key({ kind, ink }: { kind: 'zero' | 'nodata' | 'thin' | 'line'; ink?: boolean }) {
  return (
    <svg className="map-legend__key" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
      {kind === 'zero' && <rect width="24" height="12" fill={zeroColour} />}
      {kind === 'nodata' && (
        <path className="map-legend__hatch" d="M-4 12L8 0M4 12L16 0M12 12L24 0M20 12L32 0" />
      )}
      {kind === 'thin' && <rect className="map-legend__thin" x="1" y="1" width="22" height="10" />}
      {kind === 'line' && (
        <path
          className="map-legend__line"
          data-ink={ink || undefined}
          d="M0 3Q14 1 24 8L24 9Q14 6 0 9Z"
        />
      )}
    </svg>
  );
}

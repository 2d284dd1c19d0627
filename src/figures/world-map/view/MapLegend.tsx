import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Legend } from '../../../charts/Legend.tsx';
import { useFormat, useSay } from '../../../language/index.ts';
import { unitIn } from '../../shared/dollars.ts';
import { LegendKey } from './LegendKey.tsx';
import type { MapModel } from '../model.ts';
import './map-legend.css';

/** What the colours and lines mean: classes, zero, no data, what rests on little; ends and width of a line. */
export const MapLegend = memo(function MapLegend({
  model,
  more,
}: {
  model: MapModel;
  /** Keys of what else is drawn. */
  more?: ReactNode;
}) {
  const { t } = useTranslation('world-map');
  const { t: domain } = useTranslation('domain');
  const format = useFormat();
  const say = useSay();
  const { measure, colours, settings } = model;
  const { scale, unit } = colours;
  const unitSaid = say(unitIn(unit, settings.dollars));
  const women = measure.group === 'women';
  const cost = measure.scale === 'cost';
  const hollow = cost || [...model.fills.values()].some(({ kind }) => kind === 'thin');
  const plain = unit === 'percent' ? 'percent' : 'persons';
  const labels = scale.breaks.map((value) => format.amount(value, plain, { as: 'short' }));
  const modelled = model.flows.some((flow) => flow.modelled);
  const money = modelled ? 'lines_modelled' : 'lines';
  const people = measure.flow === 'refugee' ? 'lines_refugees' : 'lines_people';
  const lines = cost ? 'lines_cost' : measure.flow === 'remittance' ? money : people;
  return (
    <div className="map-legend">
      {colours.of && <p className="map-legend__of">{t('legend.of', { of: say(colours.of) })}</p>}
      {scale.breaks.length > 0 && (
        <div className="map-legend__band" dir="ltr">
          {women ? <span>{t('legend.men')}</span> : unit !== 'percent' && <span>{unitSaid}</span>}
          <Legend
            colours={scale.colours}
            labels={labels}
            marks={cost ? [0, 1] : []}
            label={t('legend.title', {
              measure: colours.of ? say(colours.of) : domain(`measure.${measure.id}`),
              unit: unitSaid,
            })}
          />
          {women && <span>{t('legend.women')}</span>}
        </div>
      )}
      <ul role="list" className="map-legend__keys">
        {!women && !cost && !colours.of && (
          <li>
            <LegendKey kind="zero" />
            {t('legend.zero')}
          </li>
        )}
        <li>
          <LegendKey kind="nodata" />
          {t(colours.of ? 'legend.none' : 'legend.nodata')}
        </li>
        {hollow && (
          <li>
            <LegendKey kind="thin" edge={scale.colours.at(-3)} />
            {t(unit === 'percent' ? 'legend.thin' : 'legend.lacking')}
          </li>
        )}
        {model.flows.length > 0 && (
          <li>
            <LegendKey kind={modelled ? 'modelled' : 'line'} ink={cost || women} />
            {t(`legend.${lines}`)}
          </li>
        )}
        {settings.focus && model.flows.length > 0 && (
          <li>
            <LegendKey kind="head" />
            {t('legend.heads')}
          </li>
        )}
        {more}
      </ul>
      {cost && <p className="note">{t('legend.goal')}</p>}
    </div>
  );
});

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Legend } from '../../charts/Legend.tsx';
import { useFormat } from '../../language/index.ts';
import { LegendKey } from '../world-map/view/LegendKey.tsx';
import { changeBreaks, lessColours, moreColours, type ChangeUnit } from './scale.ts';
import '../world-map/view/map-legend.css';

/** What the colours of a change mean: less and more as far as there are any, none, and no data. */
export const ChangeLegend = memo(function ChangeLegend(props: {
  unit: ChangeUnit;
  less: boolean;
  more: boolean;
  thin: boolean;
}) {
  const { unit, less, more, thin } = props;
  const { t } = useTranslation('scenario-change');
  const format = useFormat();
  const breaks = changeBreaks[unit];
  const said = (value: number) =>
    format.amount(value, unit === 'gdp' ? 'percent' : 'persons', { as: 'short' });
  const colours = [...(less ? lessColours.toReversed() : []), ...(more ? moreColours : [])];
  const labels = [
    ...(less ? breaks.map((value) => said(-value)).toReversed() : []),
    ...(less && more ? [said(0)] : []),
    ...(more ? breaks.map(said) : []),
  ];
  return (
    <div className="map-legend">
      {colours.length > 0 && (
        <div className="map-legend__band" dir="ltr">
          <span>{t(`legend.label_${unit}`)}</span>
          {less && <span>{t('legend.less')}</span>}
          <Legend colours={colours} labels={labels} label={t(`legend.label_${unit}`)} />
          {more && <span>{t('legend.more')}</span>}
        </div>
      )}
      <ul role="list" className="map-legend__keys">
        <li>
          <LegendKey kind="zero" />
          {t('legend.none')}
        </li>
        <li>
          <LegendKey kind="nodata" />
          {t('legend.nodata')}
        </li>
        {thin && (
          <li>
            <LegendKey kind="thin" edge={(more ? moreColours : lessColours)[2]} />
            {t('legend.thin')}
          </li>
        )}
      </ul>
    </div>
  );
});

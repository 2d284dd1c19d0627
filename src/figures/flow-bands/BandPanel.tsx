import { useTranslation } from 'react-i18next';
import { useFormat, useSay } from '../../language/index.ts';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import { toldBand, toldEnd } from './told.ts';
import type { Band, FlowsModel } from './model.ts';
import { corridorHref, nodeValue } from './nodes.ts';
import { unitOf } from './text.ts';
import './flows.css';

/** What is read of the picture: a band or a cell, and the largest corridors in it as links. Files go without it. */
export function BandPanel({ model, band }: { model: FlowsModel; band: Band }) {
  const { t } = useTranslation('flow-bands');
  const say = useSay();
  const format = useFormat();
  const { of, side } = model.settings;
  const end = model[side].find(({ node }) => node === band[side]);
  const unit = unitOf(of);
  const corridors = model.corridors.get(band.id) ?? [];
  const alone = band.from === 'unknown' || band.to === 'unknown';
  return (
    <div className="band-panel">
      <div className="band-panel__told" aria-live="polite">
        {toldBand(model, band, { say, format })}
      </div>
      {end && end.value !== band.value && (
        <div>
          <span className="band-panel__head">{t(`end.${side}.${of}`)}</span>{' '}
          <span>{toldEnd(model, end, { say, format })}</span>
        </div>
      )}
      {corridors.length > 0 && (
        <>
          {band.corridors > 1 && <div className="band-panel__head">{t('largest')}</div>}
          <ol className="band-panel__list">
            {corridors.map((one) => (
              <li key={`${one.sender}-${one.receiver}`}>
                <KeptLink href={corridorHref(of, one)}>
                  {t('corridor', {
                    from: say(named(one.sender)),
                    to: say(named(one.receiver)),
                  })}
                </KeptLink>{' '}
                <span className="band-panel__amount" data-status={one.status}>
                  {format.amount(one.value, unit, { as: 'short' })}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {alone && <div className="band-panel__head">{t('alone')}</div>}
    </div>
  );
}

const named = (economy: string) => ({
  id: 'flow-bands:name',
  values: { node: nodeValue(economy) },
});

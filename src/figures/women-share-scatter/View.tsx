import { useTranslation } from 'react-i18next';
import { Scatter } from '../../charts/scatter/Scatter.tsx';
import { isFirm } from '../../domain/evidence.ts';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import { units, type ScatterDot, type ScatterModel } from './model.ts';
import { scatterFinding } from './text.ts';

/** A point a corridor, or a destination, over women's share and what it is set against. */
export function ScatterView({ model, width }: { model: ScatterModel; width: number }) {
  const { t } = useTranslation('women-share-scatter');
  const say = useSay();
  const format = useFormat();
  const economy = useEconomyName();
  const dots = new Map(model.dots.map((dot) => [dot.id, dot]));
  const unit = units[model.against];
  const name = ({ origin, destination }: ScatterDot) =>
    origin === null
      ? economy(destination)
      : t('corridor', { origin: economy(origin), destination: economy(destination) });
  return (
    <Scatter
      width={width}
      height={Math.min(460, Math.max(320, width * 0.7))}
      label={scatterFinding(model).map(say).join(' ')}
      x={{
        title: t(`axis.${model.against}`, { year: format.year(model.valueYear) }),
        log: true,
        domain: spanOf(model),
        format: (value) => format.amount(value, unit, { as: 'short' }),
      }}
      y={{
        title: t('axis.share', { year: format.year(model.stockYear) }),
        log: false,
        format: format.share,
        domain: [0, 100],
      }}
      points={model.dots.map((dot) => ({
        id: dot.id,
        x: dot.value,
        y: dot.share,
        label: dot.marked ? name(dot) : '',
        marked: dot.marked,
        thin: !isFirm(dot.status),
      }))}
      describe={(id) => {
        const dot = dots.get(id);
        return dot
          ? t('point', {
              name: name(dot),
              share: format.share(dot.share),
              value: format.amount(dot.value, unit),
              persons: format.count(dot.persons),
            })
          : id;
      }}
    />
  );
}

/** Ends of the axis, a little beyond the outermost points. */
function spanOf({ dots }: ScatterModel): [number, number] {
  const values = dots.map(({ value }) => value);
  return [Math.min(...values) / 1.1, Math.max(...values) * 1.1];
}

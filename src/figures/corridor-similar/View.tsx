import { useTranslation } from 'react-i18next';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import { Picture } from '../../charts/plot/Picture.tsx';
import { fitText } from '../../charts/plot/text-width.ts';
import { drawnText } from '../../charts/plot/tone.ts';
import {
  useEconomyName,
  useFormat,
  useLanguage,
  useSay,
  type EconomyForms,
} from '../../language/index.ts';
import { barHeight, columnsOf, placeGroups, type Columns, type PlacedRow } from './layout.ts';
import { isWeak, type Likeness, type SimilarModel } from './model.ts';
import './similar.css';
import { similarFinding } from './text.ts';

/** Corridors alike, each with its amount, its cost and its women's share, and a way to it. */
export function SimilarView({ model, width }: { model: SimilarModel; width: number }) {
  const { t } = useTranslation('corridor-similar');
  const say = useSay();
  const name = useEconomyName();
  const mirror = useLanguage().direction === 'rtl';
  const columns = columnsOf(width);
  const { height, heads, rows } = placeGroups(
    model.groups.map(({ corridors }) => corridors.map((one) => one.usd)),
    columns,
  );
  const turn = (x: number) => (mirror ? width - x : x);
  const [start, end] = mirror ? (['end', 'start'] as const) : (['start', 'end'] as const);
  return (
    <Picture width={width} height={height} label={similarFinding(model).map(say).join(' ')} links>
      {model.groups.map(({ shared, corridors }, group) => {
        const head = heads[group] ?? 0;
        return (
          <g key={shared}>
            <text className="plot-strong" x={turn(0)} y={head} textAnchor={start}>
              {t(`group.${shared}`, { economy: name.forms(model[shared]) })}
            </text>
            <text className="plot-muted" x={turn(columns.costAt)} y={head + 20} textAnchor={end}>
              {t('head.cost')}
            </text>
            <text className="plot-muted" x={turn(columns.womenAt)} y={head + 20} textAnchor={end}>
              {t('head.women')}
            </text>
            {corridors.map((one, index) => {
              const place = rows[group]?.[index];
              const other = shared === 'receiver' ? one.sender : one.receiver;
              return (
                place && (
                  <Row
                    key={other}
                    {...{ one, place, columns, mirror, width, forms: name.forms(other) }}
                  />
                )
              );
            })}
          </g>
        );
      })}
    </Picture>
  );
}

interface RowProps {
  one: Likeness;
  place: PlacedRow;
  columns: Columns;
  mirror: boolean;
  width: number;
  forms: EconomyForms;
}

function Row({ one, place, columns, mirror, width, forms }: RowProps) {
  const { t } = useTranslation('corridor-similar');
  const format = useFormat();
  const turn = (x: number) => (mirror ? width - x : x);
  const [start, end] = mirror ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const text = (x: number, words: string, anchor: 'start' | 'end') => (
    <text className="plot-muted" x={turn(x)} y={place.lineY} dy="0.34em" textAnchor={anchor}>
      {words}
    </text>
  );
  const label = (
    <text x={turn(columns.name.at)} y={place.nameY} dy="0.34em" textAnchor={start}>
      {fitText(forms.name, drawnText, columns.name.space)}
    </text>
  );
  const left = mirror ? width - columns.bar.at - place.barWidth : columns.bar.at;
  return (
    <g className={one.own ? 'plot-strong' : undefined}>
      {one.own ? (
        label
      ) : (
        <KeptLink
          className="similar__link"
          href={`/corridor/${one.sender}/${one.receiver}`}
          aria-label={t('link', { economy: forms })}
        >
          <rect className="plot-hit" y={place.top} width={width} height={columns.rowHeight} />
          {label}
        </KeptLink>
      )}
      <rect
        className="plot-bar"
        data-tone={one.own ? 'accent' : 'faint'}
        x={left}
        y={place.barY}
        width={place.barWidth}
        height={barHeight}
      />
      {text(
        columns.bar.at + place.barWidth + 6,
        format.amount(one.usd, 'usd', { as: 'short' }),
        start,
      )}
      {text(columns.costAt, costText(one), end)}
      {text(columns.womenAt, one.women === null ? t('none') : format.share(one.women), end)}
    </g>
  );

  function costText({ cost }: Likeness): string {
    if (cost === null) return t('none');
    return isWeak(one) ? t('thin', { cost: format.share(cost) }) : format.share(cost);
  }
}

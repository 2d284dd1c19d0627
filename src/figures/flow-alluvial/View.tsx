import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Label } from '../../charts/plot/Label.tsx';
import { Picture } from '../../charts/plot/Picture.tsx';
import { textWidth, wrapText } from '../../charts/plot/text-width.ts';
import { drawnText } from '../../charts/plot/tone.ts';
import { useFormat, useLanguage, useSay } from '../../language/index.ts';
import { BandPanel } from '../flow-bands/BandPanel.tsx';
import { HeldByKeys } from '../flow-bands/HeldByKeys.tsx';
import { partOf } from '../flow-bands/model.ts';
import { nodeValue } from '../flow-bands/nodes.ts';
import { flowsFinding, unitOf } from '../flow-bands/text.ts';
import { layAlluvial, type PlacedNode } from './layout.ts';
import { foremostBand, type AlluvialModel } from './model.ts';
import { nextBand } from './next-band.ts';

/** Bands from those who send to those who receive, those of the leader in colour. */
export function AlluvialView({ model, width }: { model: AlluvialModel; width: number }) {
  const { settings, drawn, lead, total } = model;
  const { of, side } = settings;
  const { t } = useTranslation(['flow-alluvial', 'flow-bands']);
  const say = useSay();
  const format = useFormat();
  const mirror = useLanguage().direction === 'rtl';
  const [held, setHeld] = useState<string | null>(null);
  const unit = unitOf(of);
  const layout = useMemo(
    () =>
      layAlluvial(
        drawn,
        { from: model.from.map(({ node }) => node), to: model.to.map(({ node }) => node) },
        { width, mirror, lines: width < 520 ? 4 : 3 },
      ),
    [drawn, model.from, model.to, width, mirror],
  );
  const read = drawn.find(({ id }) => id === held) ?? foremostBand(model);
  const name = (node: string) =>
    node === 'rest' && model.leftOut
      ? t('rest_with')
      : say({ id: 'flow-bands:name', values: { node: nodeValue(node) } });
  const lines = ({ node, value }: PlacedNode) => {
    const space = layout.margin - 14;
    const amount = format.amount(value, unit, { as: 'short' });
    const part = format.share(100 * partOf(total, value));
    const both = `${amount} · ${part}`;
    const fits = textWidth(both, drawnText) <= space;
    return [...wrapText(name(node), drawnText, space), ...(fits ? [both] : [amount, part])];
  };
  return (
    <div className="alluvial">
      <HeldByKeys
        label={say({ id: `flow-alluvial:title.${of}` })}
        onKey={(key) => setHeld((now) => nextBand(drawn, now ?? read?.id ?? null, key))}
      >
        <Picture
          width={width}
          height={layout.height}
          label={flowsFinding(model).map(say).join(' ')}
        >
          <g>
            {layout.bands.map(({ band, path }) => (
              <path
                key={band.id}
                className="alluvial__band"
                d={path}
                data-lead={lead.includes(band[side]) || undefined}
                data-inside={band.inside || undefined}
                data-modelled={band.status === 'modelled' || band.status === 'thin' || undefined}
                data-held={(held !== null && band.id === read?.id) || undefined}
                onPointerEnter={({ pointerType }) => {
                  if (pointerType !== 'touch') setHeld(band.id);
                }}
                onClick={() => setHeld(band.id)}
              />
            ))}
          </g>
          {layout.nodes.map((node) => {
            const before = (node.side === 'from') !== mirror;
            return (
              <g
                key={node.id}
                data-lead={(node.side === side && lead.includes(node.node)) || undefined}
              >
                <rect
                  className="alluvial__node"
                  x={node.x}
                  y={node.y}
                  width={node.width}
                  height={node.height}
                />
                <Label
                  className="alluvial__label"
                  lines={lines(node)}
                  x={before ? node.x - 6 : node.x + node.width + 6}
                  y={node.label}
                  dy="0.35em"
                  textAnchor={before ? 'end' : 'start'}
                />
              </g>
            );
          })}
          {(['from', 'to'] as const).map((end) => {
            const before = (end === 'from') !== mirror;
            return (
              <text
                key={end}
                className="plot-muted"
                x={before ? layout.margin + 10 : width - layout.margin - 10}
                y={12}
                textAnchor={before ? 'end' : 'start'}
              >
                {t(`flow-bands:end.${end}.${of}`)}
              </text>
            );
          })}
        </Picture>
      </HeldByKeys>
      <ul role="list" className="alluvial__keys">
        {lead.length > 0 && (
          <Key lead>{t(`key.lead_${side}`, { node: format.list(lead.map(name)) })}</Key>
        )}
        {drawn.some(({ inside }) => inside) && <Key inside>{t('key.inside')}</Key>}
        {model.modelled && <Key modelled>{t('key.modelled')}</Key>}
      </ul>
      {read && <BandPanel model={model} band={read} />}
    </div>
  );
}

/** A piece of band, drawn as they are, and what it stands for. */
function Key(props: { lead?: true; inside?: true; modelled?: true; children: ReactNode }) {
  const { lead, inside, modelled, children } = props;
  return (
    <li>
      <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
        <path
          className="alluvial__band"
          d="M1 1H23V11H1Z"
          data-lead={lead}
          data-inside={inside}
          data-modelled={modelled}
        />
      </svg>
      {children}
    </li>
  );
}

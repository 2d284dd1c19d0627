import { useTranslation } from 'react-i18next';
import { Bars } from '../../charts/bars/Bars.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { InnerHeading } from '../figure/InnerHeading.tsx';
import { useEconomyName, useFormat, useLanguage } from '../../language/index.ts';
import { ceiling } from '../shared/sending-goals.ts';
import type { RankedModel, RankedRow } from './model.ts';
import './cost-ranked.css';

/** So many are drawn at most, of those without a cost to go by fewer; all are in the rows. */
const drawn = (width: number) => (width < 520 ? { most: 6, weak: 4 } : { most: 10, weak: 6 });

/** The dearest and the cheapest corridors on one scale; those that tell no cost apart, on their own. */
export function RankedView({ model, width }: { model: RankedModel; width: number }) {
  const { dearest, cheapest, weak } = model;
  const count = drawn(width);
  const most = Math.max(...dearest.map(({ percent }) => percent), ceiling);
  return (
    <>
      <Ranked
        of="dearest"
        tone="flow"
        rows={dearest.slice(0, count.most)}
        most={most}
        width={width}
      />
      <Ranked
        of="cheapest"
        tone="accent"
        rows={cheapest.slice(0, count.most)}
        most={most}
        width={width}
      />
      <Ranked of="weak" tone="muted" rows={weak.slice(0, count.weak)} width={width} />
    </>
  );
}

function Ranked(props: {
  of: 'dearest' | 'cheapest' | 'weak';
  tone: Tone;
  rows: readonly RankedRow[];
  most?: number;
  width: number;
}) {
  const { of, tone, rows, most, width } = props;
  const { t } = useTranslation('cost-ranked');
  const name = useEconomyName();
  const format = useFormat();
  const mirror = useLanguage().direction === 'rtl';
  if (rows.length === 0) return null;
  return (
    <div className="cost-ranked__part">
      <InnerHeading className="cost-ranked__head">{t(`head.${of}`)}</InnerHeading>
      <Bars
        width={width}
        mirror={mirror}
        above={width < 520}
        label={t(`head.${of}`)}
        {...(most === undefined
          ? {}
          : {
              most,
              // The cheapest lie under it, and their words over it.
              references:
                of === 'dearest' ? [{ value: ceiling, label: format.share(ceiling) }] : [],
            })}
        rows={rows.map((row) => ({
          id: `${row.sender}-${row.receiver}`,
          label: t('corridor', { sender: name(row.sender), receiver: name(row.receiver) }),
          // A cost below zero has no bar, but its words.
          parts: [
            {
              id: 'cost',
              tone,
              value: Math.max(0, row.percent),
              certainty: of === 'weak' ? 'thin' : 'published',
            },
          ],
          text: t('bar', {
            percent: format.share(row.percent),
            quotes: format.count(row.quotes),
          }),
        }))}
      />
    </div>
  );
}

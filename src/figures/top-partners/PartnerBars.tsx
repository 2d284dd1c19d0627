import { Bars } from '../../charts/bars/Bars.tsx';
import type { BarRow } from '../../charts/bars/layout.ts';
import { InnerHeading } from '../figure/InnerHeading.tsx';
import { useLanguage } from '../../language/index.ts';
import { KeptLink } from '../../ui/address/KeptLink.tsx';
import { corridorPath, type PartnerList } from './model.ts';
import './top-partners.css';

/** Stands for all partners without a bar of their own. */
export const rest = 'rest';

/** The partners of an economy in one direction, in words: its bars, or why it has none. */
export interface DrawnPartners extends Pick<PartnerList, 'economy' | 'direction'> {
  head: string;
  empty: string | null;
  rows: readonly BarRow[];
}

/** Partners of each economy as ranked bars, each a way to its corridor's page. */
export function PartnerBars(props: { lists: readonly DrawnPartners[]; width: number }) {
  const mirror = useLanguage().direction === 'rtl';
  return props.lists.map((list) => (
    <div key={list.economy + list.direction} className="top-partners__list">
      <InnerHeading className="top-partners__head">{list.head}</InnerHeading>
      {list.empty === null ? (
        <Bars
          width={props.width}
          mirror={mirror}
          label={list.head}
          rows={list.rows}
          link={{ hrefOf: (id) => (id === rest ? null : corridorPath(list, id)), Anchor: KeptLink }}
        />
      ) : (
        <p className="top-partners__empty">{list.empty}</p>
      )}
    </div>
  ));
}

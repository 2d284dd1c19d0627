import { useTranslation } from 'react-i18next';
import type { RefObject } from 'react';
import { cardBasis } from '../../../figures/world-map/finding/basis.ts';
import type { Card } from '../../../figures/world-map/finding/card.ts';
import { useEconomyName, useSay } from '../../../language/index.ts';
import type { MapTarget } from '../../../map/flows/drawn-flow.ts';
import WorldMap from '../../../map/live/WorldMap.tsx';
import type { WorldMapProps } from '../../../map/world-map-props.ts';
import { FloatingCard } from '../card/FloatingCard.tsx';
import { useHoverCard } from '../card/use-hover-card.ts';

export * as cards from '../card/cards.ts';

interface LiveStageProps extends Omit<WorldMapProps, 'describe' | 'onHover'> {
  stage: RefObject<HTMLDivElement | null>;
  highlighted: MapTarget | null;
  onPoint: (target: MapTarget | null) => void;
  cardOf: (target: MapTarget) => Card | null;
}

/** The map that answers, and the card of what is pointed at. Needs a browser. */
export default function LiveStage({ stage, onPoint, cardOf, ...shared }: LiveStageProps) {
  const { highlighted } = shared;
  const { t } = useTranslation('explore');
  const say = useSay();
  const name = useEconomyName();
  const hover = useHoverCard(onPoint);
  const { place } = hover;
  const describe = (target: MapTarget) => {
    const card = cardOf(target);
    if (card === null) return '';
    const words = [card.figure ?? card.empty ?? card.facts[0], card.own ?? cardBasis(card)];
    const [first, second] = card.ends;
    const title = card.title
      ? say(card.title)
      : second === undefined
        ? name(first)
        : t('card.corridor', { sender: name(first), receiver: name(second) });
    const said = words.flatMap((one) => (one ? [say(one)] : [])).join(' · ');
    return t('ui:view_of', { place: title, title: said });
  };
  const card = highlighted && place ? cardOf(highlighted) : null;
  return (
    <>
      <WorldMap {...shared} describe={describe} onHover={hover.onHover} />
      {card && place && <FloatingCard card={card} place={place} stage={stage} of={hover} />}
    </>
  );
}

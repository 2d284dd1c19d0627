import { useLayoutEffect, type RefObject } from 'react';
import type { Card } from '../../../figures/world-map/finding/card.ts';
import { useLanguage } from '../../../language/index.ts';
import type { MapPlace } from '../../../map/world-map-props.ts';
import { CardView } from './CardView.tsx';
import type { HoverCard } from './use-hover-card.ts';
import './FloatingCard.css';

const gap = 14;

/** A card beside what is pointed at, on the side where there is room for it. */
export function FloatingCard(props: {
  card: Card;
  place: MapPlace;
  stage: RefObject<HTMLDivElement | null>;
  of: Pick<HoverCard, 'box' | 'onEnter' | 'onLeave'>;
}) {
  const { card, place, stage, of } = props;
  const { box } = of;
  const { direction } = useLanguage();
  useLayoutEffect(() => {
    const [outer, inner] = [stage.current, box.current];
    if (!outer || !inner) return;
    const x = beside(place.x, inner.offsetWidth, outer.clientWidth);
    const y = beside(place.y, inner.offsetHeight, outer.clientHeight);
    inner.style.transform = `translate(${x}px, ${y}px)`;
  });
  return (
    <div className="floating-card" dir="ltr">
      <div
        className="floating-card__box"
        ref={box}
        dir={direction}
        onPointerEnter={of.onEnter}
        onPointerLeave={of.onLeave}
      >
        <CardView card={card} />
      </div>
    </div>
  );
}

/** After the place if there is room, else before it, always within. */
function beside(place: number, size: number, space: number): number {
  const after = place + gap;
  const wanted = after + size <= space ? after : place - gap - size;
  return Math.round(Math.max(0, Math.min(wanted, space - size)));
}

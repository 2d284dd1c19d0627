import { useTranslation } from 'react-i18next';
import { sourceName } from '../../../domain/editions/known-editions.ts';
import { cardBasis } from '../../../figures/world-map/finding/basis.ts';
import type { Card } from '../../../figures/world-map/finding/card.ts';
import { useEconomyName, useSay } from '../../../language/index.ts';
import { WithTitles } from '../../../ui/WithTitles.tsx';
import './CardView.css';

/** What a card says: whose figure, the figure, its standing, where it is from. */
export function CardView({ card }: { card: Card }) {
  const { t } = useTranslation('explore');
  const say = useSay();
  const name = useEconomyName();
  const [first, second] = card.ends;
  const titles = card.sources.map(({ source }) => sourceName(source));
  return (
    <div className="card" data-status={card.status}>
      <p className="card__title">
        {card.title
          ? say(card.title)
          : second === undefined
            ? name(first)
            : t('card.corridor', { sender: name(first), receiver: name(second) })}
      </p>
      {card.figure && <p className="card__figure">{say(card.figure)}</p>}
      {card.empty && <p className="card__empty">{say(card.empty)}</p>}
      {card.facts.length > 0 && (
        <ul role="list" className="card__facts">
          {card.facts.map((fact) => {
            const words = say(fact);
            return <li key={words}>{words}</li>;
          })}
        </ul>
      )}
      <p className="card__source">
        {card.own ? (
          say(card.own)
        ) : (
          <WithTitles
            text={t('card.source', {
              basis: say(cardBasis(card)),
              source: [...new Set(titles)].join('; '),
            })}
            titles={titles}
          />
        )}
      </p>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { cardBasis } from '../../../figures/world-map/finding/basis.ts';
import type { Card } from '../../../figures/world-map/finding/card.ts';
import { sourceName } from '../../../domain/editions/known-editions.ts';
import { useEconomyName, useSay } from '../../../language/index.ts';
import type { MapTarget } from '../../../map/flows/drawn-flow.ts';

/**
 * What the cards of economies say, for `public/first-cards.js`: it shows them until the map answers.
 * `sources` are the lines under them, each once.
 */
export interface FirstCardsData {
  sources: { text: string; titles: string[] }[];
  cards: Record<
    string,
    { title: string; figure: string | null; empty: string | null; facts: string[]; source: number }
  >;
}

/** As data in the page, not to be seen. */
export function FirstCards(props: {
  economies: readonly { economy: string }[];
  cardOf: (target: MapTarget) => Card | null;
}) {
  const { t } = useTranslation('explore');
  const say = useSay();
  const name = useEconomyName();
  const data: FirstCardsData = { sources: [], cards: {} };
  for (const { economy } of props.economies) {
    const card = data.cards[economy] ? null : props.cardOf({ kind: 'economy', economy });
    if (card === null) continue;
    const titles = [...new Set(card.sources.map(({ source }) => sourceName(source)))];
    const text = t('card.source', { basis: say(cardBasis(card)), source: titles.join('; ') });
    let source = data.sources.findIndex((one) => one.text === text);
    if (source < 0) source = data.sources.push({ text, titles }) - 1;
    data.cards[economy] = {
      title: name(economy),
      figure: card.figure && say(card.figure),
      empty: card.empty && say(card.empty),
      facts: card.facts.map((fact) => say(fact)),
      source,
    };
  }
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return (
    <script
      type="application/json"
      className="first-cards"
      // oxlint-disable-next-line react/no-danger -- data of the atlas's own, which no browser runs
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}

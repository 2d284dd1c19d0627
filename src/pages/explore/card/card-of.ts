import { citationsOf } from '../../../domain/editions/citation.ts';
import { dollarSentence } from '../../../figures/shared/dollars.ts';
import { priceUses } from '../../../figures/world-map/sources.ts';
import { corridorCard, economyCard, type Card } from '../../../figures/world-map/finding/card.ts';
import { gapKey } from '../../../figures/world-map/finding/no-data.ts';
import { corridorEnds } from '../../../figures/world-map/finding/finding-corridor.ts';
import { lacksDestinations } from '../../../figures/world-map/lacks.ts';
import type { MapModel, MapRows } from '../../../figures/world-map/model.ts';
import type { MapTarget } from '../../../map/flows/drawn-flow.ts';

/** The card of a place or line of the map; with a focus, of a place's corridor with it. */
export function cardOf(model: MapModel, rows: MapRows, target: MapTarget): Card {
  return inDollarsOf(model, plainCard(model, rows, target));
}

function plainCard(model: MapModel, rows: MapRows, target: MapTarget): Card {
  const { measure, settings, all } = model;
  const { series, year, focus, direction } = settings;
  const corridor = (sender: string, receiver: string) =>
    corridorCard(
      measure,
      series,
      year,
      [sender, receiver],
      rows.table,
      rows.flowYears,
      lacksDestinations(measure, settings, rows.economies.get(sender)),
    );
  if (target.kind === 'flow') return corridor(target.sender, target.receiver);
  const { economy } = target;
  if (focus !== null && economy !== focus && rows.flowYears.some((row) => row.year === year)) {
    const [sender, receiver] = corridorEnds(measure, direction, focus, economy);
    return corridor(sender, receiver);
  }
  const row = all.rows.find((one) => one.economy === economy);
  const key = gapKey(year, economy);
  const more = { gap: rows.gaps?.get(key), range: rows.ranges?.get(key) };
  return economyCard(measure, series, year, economy, row, all.of, more);
}

/** In whose dollars its amounts are, where that is not those of the year. */
function inDollarsOf({ measure, settings }: MapModel, card: Card): Card {
  const told = [...(card.figure ? [card.figure] : []), ...card.facts];
  const sentence = dollarSentence(settings.dollars, told);
  if (sentence.length === 0) return card;
  const prices = citationsOf(priceUses(measure, settings.dollars));
  return { ...card, facts: [...card.facts, ...sentence], sources: [...card.sources, ...prices] };
}

/** What is picked. */
export function pickedTarget(model: MapModel): MapTarget | null {
  const { focus, with: other, direction } = model.settings;
  if (focus === null) return null;
  if (other === null) return { kind: 'economy', economy: focus };
  const [sender, receiver] = corridorEnds(model.measure, direction, focus, other);
  return { kind: 'flow', sender, receiver };
}

import { measures, type MeasureId } from '../../../src/domain/measure.ts';
import type { Message } from '../../../src/domain/message.ts';
import { readParameters } from '../../../src/domain/parameters.ts';
import type { AnyFigure } from '../../../src/figures/figure/any-figure.ts';
import { economyCard } from '../../../src/figures/world-map/finding/card.ts';
import type { MapModel } from '../../../src/figures/world-map/model.ts';
import { modelOf, type Ask } from './ask.ts';
import type { Said } from './said.ts';

/** All that a picture of the map says: its title, finding, notes, and with `cards` those too. */
export async function mapSentences(
  ask: Ask,
  figure: AnyFigure,
  search: string,
  cards: readonly string[] = [],
): Promise<Said[]> {
  const settings = readParameters(figure.parameters, search).values;
  const made = (await modelOf(ask, figure, settings)) as MapModel;
  const none = figure.empty(made);
  const messages: Message[] = none
    ? [none]
    : [...figure.finding(made), ...figure.notes(made), figure.subtitle(made), made.title];
  const { measure: id, series, year } = made.settings;
  for (const economy of cards) {
    const row = made.all.rows.find((one) => one.economy === economy);
    const card = economyCard(measures[id as MeasureId], series, year, economy, row, made.all.of);
    messages.push(...[card.figure, card.empty, ...card.facts].flatMap((one) => one ?? []));
  }
  return messages.map((message) => ({ of: search, figure: 'world-map', message }));
}

import { readParameters } from '../../../src/domain/parameters.ts';
import { registry } from '../../../src/figures/figure/registry.ts';
import type { AnyFigure } from '../../../src/figures/figure/any-figure.ts';
import { openingOf, type OpeningModels } from '../../../src/pages/corridor/opening.ts';
import { modelOf, type Ask } from './ask.ts';
import type { Said } from './said.ts';

/** The figures of a corridor's page, loaded once. */
export async function corridorFigures(): Promise<ReadonlyMap<string, AnyFigure>> {
  const own = registry.filter(({ needs }) => needs === 'corridor');
  const nothing = () => Promise.resolve({});
  return new Map(
    await Promise.all(own.map(async ({ id, load }) => [id, await load(nothing as never)] as const)),
  );
}

/** Everything that a corridor's page says: its opening, findings, notes, what is empty. */
export async function corridorSentences(
  ask: Ask,
  figures: ReadonlyMap<string, AnyFigure>,
  [sender, receiver]: readonly [string, string],
): Promise<Said[]> {
  const of = `${sender}→${receiver}`;
  const said: Said[] = [];
  const models = new Map<string, unknown>();
  for (const [id, figure] of figures) {
    const search = `sender=${sender}&receiver=${receiver}`;
    const settings = readParameters(figure.parameters, search).values;
    const made = await modelOf(ask, figure, settings);
    models.set(id, made);
    const none = figure.empty(made);
    const messages = none
      ? [none]
      : [...figure.finding(made), ...figure.notes(made), figure.subtitle(made)];
    said.push(...messages.map((message) => ({ of, figure: id, message })));
  }
  const opening = openingOf({
    official: models.get('corridor-official'),
    amount: models.get('corridor-amount'),
    people: models.get('corridor-migrants'),
    cost: models.get('corridor-cost'),
  } as OpeningModels);
  return [...opening.map(({ anchor, message }) => ({ of, figure: anchor, message })), ...said];
}

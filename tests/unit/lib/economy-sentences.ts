import { readParameters } from '../../../src/domain/parameters.ts';
import { summarySentences } from '../../../src/figures/economy-summary/model.ts';
import { summaryQuery } from '../../../src/figures/economy-summary/queries.ts';
import type { AnyFigure } from '../../../src/figures/figure/any-figure.ts';
import { registry } from '../../../src/figures/figure/registry.ts';
import { modelOf, type Ask } from './ask.ts';
import type { Said } from './said.ts';

/** Settings of the figures that a country's page shows twice. */
const shownTwice: Readonly<Record<string, readonly string[]>> = {
  'migrants-by-sex': ['', '&direction=hosted'],
};

/** The figures of a country's page, loaded once. */
export async function countryFigures(): Promise<readonly (readonly [string, AnyFigure])[]> {
  const own = registry.filter(({ needs }) => needs === 'economies');
  const nothing = () => Promise.resolve({});
  return Promise.all(own.map(async ({ id, load }) => [id, await load(nothing as never)] as const));
}

/** Everything that the pages of an economy say of it: opening, findings, notes, what is empty. */
export async function economySentences(
  ask: Ask,
  figures: readonly (readonly [string, AnyFigure])[],
  economy: string,
): Promise<Said[]> {
  const opening = await ask(summaryQuery(economy));
  const said: Said[] = summarySentences(economy, opening as never).map(({ message }) => ({
    of: economy,
    figure: 'economy-summary',
    message,
  }));
  for (const [id, figure] of figures) {
    for (const more of shownTwice[id] ?? ['']) {
      const settings = readParameters(figure.parameters, `economies=${economy}${more}`).values;
      const made = await modelOf(ask, figure, settings);
      const none = figure.empty(made);
      const messages = none ? [none] : [...figure.finding(made), ...figure.notes(made)];
      said.push(...messages.map((message) => ({ of: economy, figure: id, message })));
    }
  }
  return said;
}

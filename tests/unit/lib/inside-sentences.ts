import { readParameters } from '../../../src/domain/parameters.ts';
import type { AnyFigure } from '../../../src/figures/figure/any-figure.ts';
import { modelOf, type Ask } from './ask.ts';
import type { Said } from './said.ts';

/**
 * Everything that a figure says with each of some settings: titles, findings, subtitle, notes, or why it
 * is empty.
 *
 * @param searches settings as query strings
 */
export async function sentencesOf(
  ask: Ask,
  figure: AnyFigure,
  searches: readonly string[],
): Promise<Said[]> {
  const said: Said[] = [];
  for (const search of searches) {
    const { values, problems } = readParameters(figure.parameters, search);
    if (problems.length > 0) throw new Error(`${figure.id}?${search}: ${problems[0]!.name}`);
    const made = await modelOf(ask, figure, values);
    const none = figure.empty(made);
    const messages = none
      ? [none]
      : [...figure.finding(made), figure.subtitle(made), ...figure.notes(made)];
    said.push(
      ...[figure.title(values), ...messages].map((message) => ({
        of: `${figure.id}?${search}`,
        figure: figure.id,
        message,
      })),
    );
  }
  return said;
}

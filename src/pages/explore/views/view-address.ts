import type { EconomyCode } from '../../../domain/economy.ts';
import * as v from 'valibot';
import { choiceParameter } from '../../../domain/parameter-kinds.ts';
import {
  readParameters,
  writeParameters,
  type Parameter,
  type ParameterProblem,
  type ParameterSpec,
} from '../../../domain/parameters.ts';

/** How one view is shown: the same measure, year and filter as a map, a table, or lines over years. */
export const views = ['map', 'table', 'chart'] as const;
export type View = (typeof views)[number];

/** What the address says of that, beside the settings of the map. */
export interface ViewAddress {
  view: View;
  /**
   * Whose lines the chart shows, economies by their codes and groups by theirs (`region-africa`); the
   * largest of the year where none are named.
   */
  compare: readonly EconomyCode[];
}

/** So many lines can be told apart. */
export const mostLines = 4;

function viewParameters(known?: (code: EconomyCode) => boolean): ParameterSpec<ViewAddress> {
  return {
    view: choiceParameter<View, ViewAddress>(views, 'map'),
    compare: comparedParameter(known),
  };
}

const code = /^[A-Z]{3}$/;

/** Codes of economies and of groups with commas between them; what no group is called is drawn by nobody. */
function comparedParameter(
  known: (code: EconomyCode) => boolean = () => true,
): Parameter<readonly string[], ViewAddress> {
  return {
    schema: v.pipe(
      v.string(),
      v.transform((text) =>
        text
          .split(',')
          .map((part) => (part.includes('-') ? part.toLowerCase() : part.toUpperCase())),
      ),
      v.check(
        (parts) => parts.every((part) => code.test(part) || /^[a-z]+(-[a-z]+)+$/.test(part)),
        'not_economy',
      ),
      v.transform((parts) => [...new Set(parts)].slice(0, mostLines)),
      v.check((parts) => parts.every((part) => !code.test(part) || known(part)), 'unknown_economy'),
    ),
    fallback: () => [],
    write: (codes) => codes.join(','),
    expectedType: { kind: 'economy', most: mostLines },
  };
}

/** @param search query string of the address */
export function readView(
  search: string,
  known?: (code: EconomyCode) => boolean,
): ViewAddress & { problems: readonly ParameterProblem[] } {
  const { values, problems } = readParameters(viewParameters(known), search);
  return { ...values, problems };
}

/**
 * The query string of the map's settings with how they are shown.
 *
 * @param search as the map's settings are written, with its question mark, or empty
 */
export function withView(search: string, view: ViewAddress): string {
  const own = writeParameters(viewParameters(), view);
  return search === '' ? own : `${search}${own.replace('?', '&')}`;
}

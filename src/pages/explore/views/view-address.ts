import type { EconomyCode } from '../../../domain/economy.ts';
import { choiceParameter, economiesParameter } from '../../../domain/parameter-kinds.ts';
import {
  readParameters,
  writeParameters,
  type ParameterProblem,
  type ParameterSpec,
} from '../../../domain/parameters.ts';

/** How one view is shown: the same measure, year and filter as a map, a table, or lines over years. */
export const views = ['map', 'table', 'chart'] as const;
export type View = (typeof views)[number];

/** What the address says of that, beside the settings of the map. */
export interface ViewAddress {
  view: View;
  /** Whose lines the chart shows; the largest of the year where none are named. */
  compare: readonly EconomyCode[];
}

/** So many lines can be told apart. */
export const mostLines = 4;

function viewParameters(known?: (code: EconomyCode) => boolean): ParameterSpec<ViewAddress> {
  return {
    view: choiceParameter<View, ViewAddress>(views, 'map'),
    compare: economiesParameter<ViewAddress>(mostLines, known),
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

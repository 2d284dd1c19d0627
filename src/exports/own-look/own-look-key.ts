import { placeOf, usualPlace } from '../embedding/picture-address.ts';

/** What a figure's picture and its embed keep their look under: the same for both. */
export function ownLookKey(
  figure: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  return [figure, placeOf(parameters) ?? usualPlace].join(' ');
}

import {
  readParameters,
  writeParameters,
  type ParameterSpec,
  type ReadParameters,
} from '../../domain/parameters.ts';
import type { TableKind } from './table-kind.ts';
import type { TableSettings } from './settings.ts';

/** What the page opens with where its address asks for nothing: the newest year there is. */
export const openingKind: TableKind = 'modelled';

/**
 * The settings that an address of the table asks for. Where it asks for nothing, they are of the
 * newest estimate. Where it has other settings but no kind, they are of a published matrix: such
 * addresses always were, and a link goes on showing what was shared.
 *
 * @param search query string, with or without the question mark
 */
export function readTable(
  spec: ParameterSpec<TableSettings>,
  search: string,
): ReadParameters<TableSettings> {
  const opened = (given: URLSearchParams) => {
    if (ownOf(spec, given).length === 0) given.set('kind', openingKind);
  };
  return readParameters(spec, search, [opened]);
}

/** The canonical query string of a view, of which `readTable` makes the same settings again. */
export function writeTable(
  spec: ParameterSpec<TableSettings>,
  values: TableSettings,
  current = '',
): string {
  const text = writeParameters(spec, values, current);
  const own = ownOf(spec, new URLSearchParams(text));
  if (own.length === 0) return `?kind=${values.kind}${text.replace('?', '&')}`;
  if (own.length > 1 || values.kind !== openingKind) return text;
  return text.replace(/^\?kind=\w+&?/, '?').replace(/^\?$/, '');
}

/** The settings of the table that an address has; a name alone is of nothing. */
function ownOf(spec: ParameterSpec<TableSettings>, given: URLSearchParams): string[] {
  return Object.keys(spec).filter((name) => name !== 'name' && given.has(name));
}

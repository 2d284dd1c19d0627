import { writeParameters, readParameters } from '../../domain/parameters.ts';
import { changesSettings } from '../../figures/edition-changes/settings.ts';
import { changeSources, hasEditions, subjectIds } from '../../figures/edition-changes/subjects.ts';

/** Where it stands what changed between the editions of a publication; null where there is one. */
export function changesOf(product: string): string | null {
  const source = changeSources.find((one) => one === product);
  const measure = subjectIds.find((id) => hasEditions(id, product));
  if (source === undefined || measure === undefined) return null;
  const { values } = readParameters(changesSettings, '');
  return `/sources/changes${writeParameters(changesSettings, { ...values, measure, source })}`;
}

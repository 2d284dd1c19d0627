import { changesHref } from '../../figures/edition-changes/changes-href.ts';
import { changeSources, hasEditions, subjectIds } from '../../figures/edition-changes/subjects.ts';

/** Where it stands what changed between the editions of a publication; null where there is one. */
export function changesOf(product: string): string | null {
  const source = changeSources.find((one) => one === product);
  const measure = subjectIds.find((id) => hasEditions(id, product));
  return source === undefined || measure === undefined ? null : changesHref({ measure, source });
}

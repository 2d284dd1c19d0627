import { answerKey } from '../database/answer-key.ts';
import type { DataManifest } from '../database/manifest.ts';
import type { Query } from '../database/query.ts';

/**
 * The files that hold the answers to questions, as `openFiles` names them; nothing for a question that
 * the engine alone answers.
 */
export function answersAsked(
  queries: Readonly<Record<string, Query<unknown>>>,
  { files, bundles }: Pick<DataManifest, 'files' | 'bundles'>,
): readonly string[] {
  const names = Object.values(queries).flatMap((query) => {
    const key = answerKey(query);
    if (Object.hasOwn(files, key)) return [key];
    return query.resultPack !== undefined && bundles !== undefined ? [query.resultPack] : [];
  });
  return [...new Set(names)];
}

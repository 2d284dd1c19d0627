import type { Query } from '../../database/query.ts';
import type { Facts } from './facts.ts';

/** The question that a story's numbers answer; its answer is built, in a file of the story's own. */
export function factsQuery(name: string, sql: string): Query<Facts> {
  return { id: `story-${name}`, sql, parameters: {}, resultPack: `story/${name}` };
}

import type { PrecomputedSetting } from '../../database/precomputed-setting.ts';
import type { Query } from '../../database/query.ts';
import type { EndsSettings } from './settings.ts';

/** The file that holds what the page of costs opens with. */
export const costsPack = 'costs/opening';

/** A figure's question about the corridors between two groups, or about all of them. */
export function betweenEnds<Row>(id: string, sql: string, { from, to }: EndsSettings): Query<Row> {
  return { id, sql, parameters: { from, to }, resultPack: costsPack };
}

/** Its answer about all corridors, computed with the data. */
export function aboutAll(id: string): PrecomputedSetting {
  return {
    id,
    file: 'query.sql',
    parameters: { from: 'all', to: 'all' },
    resultPack: costsPack,
  };
}

import type { Query } from '../../database/query.ts';
import bandsSql from './flow-bands.sql?raw';
import corridorsSql from './flow-corridors.sql?raw';
import endsSql from './flow-ends.sql?raw';
import { flowPack } from './pack.ts';
import type { BandRow, CorridorRow, EndRow } from './rows.ts';
import type { FlowsSettings } from './settings.ts';
import type { FlowOf } from './years.ts';

type Asked = Pick<FlowsSettings, 'of' | 'year'>;

/** How the SQL is told what the ends are put together by; the usual groups where none is chosen. */
export function groupsOf({ by, economies }: Pick<FlowsSettings, 'by' | 'economies'>): string {
  if (by !== 'chosen') return by;
  return economies.length === 0 ? 'region' : economies.toSorted().join(',');
}

/** @param groups as the macro `grouped_corridor` takes them */
export const bandsQuery = (asked: Asked, groups: string): Query<BandRow> =>
  query('flow-bands', bandsSql, asked, groups);

export const endsQuery = (asked: Asked, groups: string): Query<EndRow> =>
  query('flow-ends', endsSql, asked, groups);

export const corridorsQuery = (asked: Asked, groups: string): Query<CorridorRow> =>
  query('flow-corridors', corridorsSql, asked, groups);

function query<Row>(id: string, sql: string, { of, year }: Asked, groups: string): Query<Row> {
  const pack = flowPack(of, year, groups);
  return {
    id,
    sql,
    parameters: { of, year, groups },
    ...(pack === null ? {} : { resultPack: pack }),
  };
}

/** Everything about groups of a year, which is in one file where it is built. */
export function flowQueries(settings: FlowsSettings & { of: FlowOf }) {
  const groups = groupsOf(settings);
  return {
    bands: bandsQuery(settings, groups),
    ends: endsQuery(settings, groups),
    corridors: corridorsQuery(settings, groups),
  };
}

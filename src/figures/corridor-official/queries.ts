import type { Query } from '../../database/query.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { flowsQuery, matricesQuery } from '../corridor-amount/queries.ts';
import { corridorQuery, type CorridorSettings } from '../shared/corridor-settings.ts';
import sql from './query.sql?raw';
import type { OfficialRows, ReportedRow } from './rows.ts';

/** What central banks report of an economy as a partner. */
export function reportedQuery(economy: EconomyCode): Query<ReportedRow> {
  return corridorQuery('corridor-official', sql, economy);
}

/** What a central bank reports of a corridor, with the matrices and the estimate beside it. */
export function officialQueries({ sender, receiver }: CorridorSettings): {
  [Name in keyof OfficialRows]: Query<OfficialRows[Name][number]>;
} {
  return {
    ofSender: reportedQuery(sender),
    ofReceiver: reportedQuery(receiver),
    sent: flowsQuery(sender),
    matricesOfSender: matricesQuery(sender),
    matricesOfReceiver: matricesQuery(receiver),
  };
}

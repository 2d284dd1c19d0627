import type { Query } from '../../database/query.ts';
import { genderPack, genderLaterPack } from '../shared/gender-packs.ts';
import amount from './amount.sql?raw';
import cost from './cost.sql?raw';
import income from './income.sql?raw';
import type { ScatterRow } from './model.ts';
import { leastAsked, type Against } from './settings.ts';

const sql: Readonly<Record<Against, string>> = { cost, amount, income };

/** The points of one setting, from the smallest stock that can be asked for. */
export function pointsQuery(against: Against): Query<ScatterRow> {
  return {
    id: `women-share-${against}`,
    sql: sql[against],
    parameters: { least: leastAsked },
    resultPack: against === 'cost' ? genderPack : genderLaterPack,
  };
}

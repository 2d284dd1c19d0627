import type { Query } from '../../database/query.ts';
import { groupSlug, type EconomyGroup } from '../../domain/economy-group.ts';
import membersSql from './group-members.sql?raw';
import moneySql from './group-money.sql?raw';
import type { MemberRow, MoneyRow, SenderRow, WomenRow } from './rows.ts';
import sendersSql from './group-senders.sql?raw';
import womenSql from './group-women.sql?raw';

/** The file with all answers of a group's page. */
export function groupPack(group: EconomyGroup): string {
  return `group/${groupSlug(group)}`;
}

function asked<Row extends object>(id: string, sql: string) {
  return (group: EconomyGroup): Query<Row> => ({
    id,
    sql,
    parameters: { group },
    resultPack: groupPack(group),
  });
}

export const moneyQuery = asked<MoneyRow>('group-money', moneySql);
export const membersQuery = asked<MemberRow>('group-members', membersSql);
export const sendersQuery = asked<SenderRow>('group-senders', sendersSql);
export const womenQuery = asked<WomenRow>('group-women', womenSql);

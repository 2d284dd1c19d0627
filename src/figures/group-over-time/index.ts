import { economyGroups, groupName, groupSlug } from '../../domain/economy-group.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import type { MessageValue } from '../../domain/message.ts';
import { choiceParameter } from '../../domain/parameter-kinds.ts';
import { moneyTable } from '../economy-group/money-table.ts';
import { moneyQuery } from '../economy-group/queries.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import {
  groupMoneyModel,
  groupOf,
  type GroupMoneyModel,
  type GroupMoneyRows,
  type GroupSettings,
} from './model.ts';
import { brokenNote } from './notes.ts';
import { GroupMoneyView } from './View.tsx';

const named = (group: ReturnType<typeof groupOf>): MessageValue => ({
  kind: 'message',
  value: { id: groupName(group) },
});

/** What the economies of a group received and paid together, as far as a sum can be told. */
export default defineFigure<GroupSettings, GroupMoneyRows, GroupMoneyModel>({
  id: 'group-over-time',
  about,
  kind: 'published',
  parameters: { group: choiceParameter(economyGroups.map(groupSlug), 'region-africa') },
  queries: (settings) => ({ money: moneyQuery(groupOf(settings)) }),
  model: groupMoneyModel,
  View: GroupMoneyView,
  title: () => ({ id: 'group-over-time:title' }),
  subtitle: () => ({ id: 'economy-group:subtitle' }),
  finding: ({ group, newest }) =>
    newest === null
      ? [{ id: 'group-over-time:old', values: { group: named(group) } }]
      : [
          {
            id: `group-over-time:${newest.direction}`,
            values: {
              group: named(group),
              year: { kind: 'year', value: newest.year },
              sum: { kind: 'amount', value: newest.usd, unit: 'usd' },
              reporting: { kind: 'count', value: newest.reporting },
              members: { kind: 'count', value: newest.members },
            },
          },
        ],
  empty: ({ group, lines }) =>
    lines.length > 0 ? null : { id: 'group-over-time:empty', values: { group: named(group) } },
  table: ({ rows }) => moneyTable(rows),
  notes: ({ newest }) => [{ id: 'group-over-time:note' }, ...brokenNote(newest)],
  sources: () => [...totalUses('received', 'headline'), ...totalUses('paid', 'headline')],
});

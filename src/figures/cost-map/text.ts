import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { columnsOf } from '../shared/columns-of.ts';
import { economyOf, year } from '../shared/phrases.ts';
import { costCell, count, goalsNote, scopeOf, share } from '../sending-costs/text.ts';
import { costValue } from '../shared/sending-goals.ts';
import type { CostedEconomy, CostMapModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `cost-map:${key}`,
  values,
});

/** Which economy is dearest and which cheapest to send to or from, of those with enough prices. */
export function costMapFinding(model: CostMapModel): readonly Message[] {
  const { firm, map, year: of } = model;
  const [dearest, cheapest] = [firm[0], firm.at(-1)];
  const scope = scopeOf(model);
  const between =
    scope === null ? [] : [say('between', { scope: { kind: 'message', value: scope } })];
  if (!dearest || !cheapest || firm.length < 2) return [say(`finding.few_${map}`), ...between];
  const told = { count: count(firm.length), year: year(of ?? 0) };
  const ends = { most: costValue(dearest.percent), least: costValue(cheapest.percent) };
  const tied = isTied(dearest, firm[1]) || isTied(cheapest, firm.at(-2));
  const finding = tied
    ? say(`finding.tied_${map}`, { ...told, ...ends })
    : say(`finding.${map}`, {
        ...told,
        ...ends,
        dearest: economyOf(dearest.economy),
        cheapest: economyOf(cheapest.economy),
      });
  return [finding, ...between];
}

/** Whether two costs read alike. */
function isTied(one: CostedEconomy, other: CostedEconomy | undefined): boolean {
  return other !== undefined && one.percent.toPrecision(2) === other.percent.toPrecision(2);
}

export function costMapSubtitle({ map, year: of }: CostMapModel): Message {
  return say(`subtitle.${map}`, { year: year(of ?? 0) });
}

/** How the means are made, for how many economies they tell of little or nothing, and the goals. */
export function costMapNotes(model: CostMapModel): readonly Message[] {
  const { matrixYear, partial, without } = model;
  return [
    matrixYear === null ? say('note.plain') : say('note.weighed', { year: year(matrixYear) }),
    ...(partial > 0 ? [say('note.hollow', { partial: count(partial) })] : []),
    ...(without > 0 ? [say('note.untold', { without: count(without) })] : []),
    goalsNote,
  ];
}

/** Every economy with prices, the dearest first. */
export function costMapTable({ rows }: CostMapModel): FigureTable {
  const column = columnsOf('cost-map');
  return {
    columns: ['economy', 'percent', 'carried', 'corridors', 'left_out'].map((name) => column(name)),
    rows: rows.map((row): (MessageValue | null)[] => [
      economyOf(row.economy),
      row.percent === null ? null : costCell(row.percent),
      row.percent === null ? null : share(row.carried / 100),
      count(row.corridors),
      count(row.left_out),
    ]),
  };
}

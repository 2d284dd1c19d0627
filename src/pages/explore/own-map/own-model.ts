import { colourScale, type ColourScale } from '../../../charts/colour-scale.ts';
import type { EconomyCode } from '../../../domain/economy.ts';
import { measures, type Unit } from '../../../domain/measure.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import type { Card } from '../../../figures/world-map/finding/card.ts';
import { chosenFlows } from '../../../figures/world-map/flows/chosen-flows.ts';
import { economyFills } from '../../../figures/world-map/view/fills.ts';
import { selectFlows } from '../../../figures/world-map/flows/flow-selection.ts';
import {
  findFlow,
  flowTable,
  type FlowTable,
} from '../../../figures/world-map/flows/flow-table.ts';
import { economyRows, partnerRows, type RankedRows } from '../../../figures/world-map/list/list.ts';
import type { FlowRow } from '../../../figures/world-map/query/rows.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import { workingSet, type WorkingSet } from '../../../figures/world-map/live/working-set.ts';
import type { MapTarget } from '../../../map/flows/drawn-flow.ts';
import type { OwnTableInfo } from '../../../user-data/own-table.ts';
import type { OwnValues } from '../../../user-data/values/own-values.ts';
import { makingWords } from '../../../user-data/values/making-words.ts';
import type { StageModel } from '../stage/MapStage.tsx';

/** How many of the largest flows are drawn; the largest of every other economy comes with them. */
const drawnFlows = 100;

/** Own values made ready for every year of the map. */
export interface OwnRows extends OwnValues {
  title: string;
  /** Unit to write values with; a number without a unit is written like persons. */
  said: Unit;
  set: WorkingSet;
  scale: ColourScale;
  /** Corridors by year; empty in a table of economies. */
  flows: ReadonlyMap<number, FlowTable>;
}

export function ownRows(info: OwnTableInfo, own: OwnValues): OwnRows {
  const byYear = new Map<number, FlowRow[]>();
  const sums = new Map<string, { year: number; economy: string; sum: number; count: number }>();
  for (const { year, from, to, value } of own.values) {
    const economy = to ?? from;
    const sum = sums.get(`${year}${economy}`) ?? { year, economy, sum: 0, count: 0 };
    sum.sum += value;
    sum.count++;
    sums.set(`${year}${economy}`, sum);
    if (to === null || from === to) continue;
    const rows = byYear.get(year) ?? [];
    byYear.set(year, rows);
    rows.push({
      sender: from,
      receiver: to,
      value,
      female: null,
      quotes: null,
      status: 'published',
      rank: 0,
    });
  }
  for (const rows of byYear.values())
    for (const [place, row] of rows.sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).entries())
      row.rank = place + 1;
  const set = workingSet(
    [...sums.values()].map(({ year, economy, sum, count }) => ({
      year,
      economy,
      value: own.additive ? sum : sum / count,
      status: 'published',
    })),
  );
  return {
    ...own,
    title: info.title,
    said: own.unit === 'number' ? 'persons' : own.unit,
    set,
    scale: colourScale({ scale: 'quantile' }, set.values),
    flows: new Map([...byYear].map(([year, rows]) => [year, flowTable(rows, true)])),
  };
}

export interface OwnModel extends StageModel {
  year: number;
  scale: ColourScale;
  economies: RankedRows;
  /** Partners of the focus; null without one, or without corridors. */
  partners: RankedRows | null;
  named: readonly EconomyCode[];
  finding: readonly Message[];
}

const text = (value: string): MessageValue => ({ kind: 'text', value });

export function ownModel(
  rows: OwnRows,
  economies: readonly PlacedEconomy[],
  year: number,
  focus: EconomyCode | null,
): OwnModel {
  const { set, scale, additive } = rows;
  const cells = set.year(year);
  const placed = new Set(economies.filter((one) => one.placed).map(({ economy }) => economy));
  const total = additive ? [...cells.values()].reduce((sum, { value }) => sum + value, 0) : null;
  const listed = economyRows(cells, total, () => true);
  const table = rows.flows.get(year) ?? null;
  const like = {
    group: 'remittances',
    flow: additive ? 'remittance' : 'cost',
    scale: 'quantile',
  } as const;
  const partners =
    focus === null || table === null ? null : partnerRows(table, like, focus, 'both', () => true);
  const selection =
    table === null
      ? null
      : selectFlows(table, {
          top: drawnFlows,
          focus,
          direction: 'both',
          with: null,
          amount: { from: null, to: null },
          side: measures.received.side,
          accepts: () => true,
        });
  const bright = new Set([
    focus,
    ...(partners?.rows.slice(0, 10).map(({ economy }) => economy) ?? []),
  ]);
  return {
    year,
    scale,
    settings: { focus },
    economies: listed,
    partners,
    fills: economyFills(
      economies.map(({ economy }) => economy),
      { cells, scale },
      () => true,
      (economy) => focus === null || table === null || bright.has(economy),
    ),
    flows:
      table && selection
        ? chosenFlows(table, selection, like, scale, (code) => placed.has(code))
        : [],
    named: (partners ? [{ economy: focus! }, ...partners.rows] : listed.rows)
      .slice(0, 6)
      .map(({ economy }) => economy),
    title: {
      id: 'own:map.title',
      values: { column: text(rows.column.label), table: text(rows.title) },
    },
    finding: finding(rows, listed, table, year),
  };
}

function finding(
  rows: OwnRows,
  { rows: listed }: RankedRows,
  table: FlowTable | null,
  year: number,
): Message[] {
  const first = listed[0];
  const made = makingWords(rows, year);
  if (first?.value == null) return [{ id: 'own:map.nothing' }, ...made];
  const sentences: Message[] = [
    {
      id: 'own:map.finding',
      values: {
        economy: { kind: 'economy', value: first.economy },
        value: { kind: 'amount', value: first.value, unit: rows.said },
        count: { kind: 'count', value: listed.length },
      },
    },
  ];
  if (table)
    sentences.push({
      id: rows.additive ? 'own:map.summed' : 'own:map.averaged',
      values: { count: { kind: 'count', value: table.length } },
    });
  return [...sentences, ...made];
}

/** What is said of a place or a line that is pointed at. */
export function ownCard(rows: OwnRows, model: OwnModel, target: MapTarget): Card {
  const { year } = model;
  const value =
    target.kind === 'flow'
      ? findFlow(rows.flows.get(year) ?? flowTable([], true), target.sender, target.receiver)?.value
      : rows.set.year(year).get(target.economy)?.value;
  const values = {
    column: text(rows.column.label),
    ...(value === undefined ? {} : { value: { kind: 'amount', value, unit: rows.said } as const }),
  };
  return {
    ends: target.kind === 'flow' ? [target.sender, target.receiver] : [target.economy],
    figure: value === undefined ? null : { id: 'own:map.figure', values },
    empty: value === undefined ? { id: 'own:map.no_row', values } : null,
    facts: [],
    status: 'published',
    year,
    sources: [],
    own:
      year === 0
        ? { id: 'own:map.basis' }
        : { id: 'own:map.basis_year', values: { year: { kind: 'year', value: year } } },
  };
}

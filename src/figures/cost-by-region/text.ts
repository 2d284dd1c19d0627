import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import {
  costCell,
  count,
  goalsNote,
  quarterValue,
  scoped,
  setNote,
} from '../sending-costs/text.ts';
import { costValue } from '../shared/sending-goals.ts';
import { enough, type Panel, type RegionModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `cost-by-region:${key}`,
  values,
});

/** The dearest and the cheapest region of the newest quarter, of those with enough corridors. */
export function regionFinding(model: RegionModel): readonly Message[] {
  const firm = model.panels.filter((panel) => panel.firm);
  const [dearest, cheapest] = [firm[0], firm.at(-1)];
  const quarter = quarterValue(model.newest);
  if (!dearest || !cheapest) return [say('finding.few', { quarter, enough: count(enough) })];
  const values = {
    quarter,
    high: costValue(dearest.newest.mean),
    low: costValue(cheapest.newest.mean),
    dearest: nameOf(dearest),
    cheapest: nameOf(cheapest),
  };
  const form = dearest === cheapest ? 'one' : 'range';
  return [
    scoped(`cost-by-region:finding.${model.side}.${form}`, model, values),
    ...fallSentence(model, firm),
  ];
}

/** The region that fell most since the first quarter, where one did. */
function fallSentence(model: RegionModel, firm: readonly Panel[]): Message[] {
  const fallen = firm
    .flatMap((panel) => {
      const before = panel.rows[0];
      return before && before.quarter === model.first && before.priced >= enough
        ? [{ panel, before, fall: before.mean - panel.newest.mean }]
        : [];
    })
    .toSorted((a, b) => b.fall - a.fall);
  const [most] = fallen;
  if (!most || fallen.length < 2 || most.fall < 0.5) return [];
  return [
    say('fell', {
      region: nameOf(most.panel),
      before: costValue(most.before.mean),
      now: costValue(most.panel.newest.mean),
      first: quarterValue(model.first),
      quarter: quarterValue(model.newest),
    }),
  ];
}

function nameOf({ region }: Panel): MessageValue {
  return { kind: 'message', value: { id: `domain:region.${region}` } };
}

export function regionSubtitle({ first, newest }: RegionModel): Message {
  return say('subtitle', { first: quarterValue(first), newest: quarterValue(newest) });
}

export function regionNotes(model: RegionModel): readonly Message[] {
  const priced = new Map<string, number>();
  for (const { rows } of model.panels)
    for (const row of rows) priced.set(row.quarter, (priced.get(row.quarter) ?? 0) + row.priced);
  const rows = [...priced]
    .map(([quarter, sum]) => ({ quarter, priced: sum }))
    .toSorted((a, b) => a.quarter.localeCompare(b.quarter));
  return [
    say('note.lines'),
    ...(model.panels.every(({ firm }) => firm)
      ? []
      : [say('note.few', { enough: count(enough), quarter: quarterValue(model.newest) })]),
    setNote({ corridors: model.corridors, rows }),
    goalsNote,
  ];
}

/** Every region and quarter, the newest first. */
export function regionTable({ panels }: RegionModel): FigureTable {
  return {
    columns: ['quarter', 'region', 'mean', 'weighted', 'priced'].map((name) =>
      say(`column.${name}`),
    ),
    rows: panels.flatMap((panel) =>
      panel.rows
        .toReversed()
        .map((row) => [
          quarterValue(row.quarter),
          nameOf(panel),
          costCell(row.mean),
          row.weighted === null ? null : costCell(row.weighted),
          count(row.priced),
        ]),
    ),
  };
}

import type { Message, MessageValue } from '../../domain/message.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { matrixUse } from '../../domain/editions/matrices.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import type { Unit } from '../../domain/measure.ts';
import { amount, share, year } from '../shared/phrases.ts';
import { insidePart, leaders, partOf, type Band, type End, type FlowsModel } from './model.ts';
import { nodeValue } from './nodes.ts';
import type { FlowNode } from './rows.ts';
import type { FlowsSettings } from './settings.ts';
import { flowsModelled, type FlowOf } from './years.ts';

export const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `flow-bands:${key}`,
  values,
});

export const unitOf = (of: FlowOf): Unit => (of === 'money' ? 'usd' : 'persons');

export const sum = (of: FlowOf, value: number): MessageValue => amount(value, unitOf(of));

/**
 * Who sent, or got, the most, and what of it stayed inside. Where the estimate cannot tell which of
 * two sent more, neither leads; nor where two read alike.
 */
export function flowsFinding(model: FlowsModel): readonly Message[] {
  const { of, side, by } = model.settings;
  const { first, second, unsure } = ahead(model);
  const told = { year: year(model.settings.year), total: sum(of, model.total) };
  if (!first) return [say('finding.nothing', told)];
  const part = ({ value }: End) => share(partOf(model.total, value));
  if (second !== undefined)
    return [
      say(`finding.${unsure ? 'unsure' : `even_${side}`}.${of}`, {
        ...told,
        first: nodeValue(first.node),
        second: nodeValue(second.node),
        share: part(first),
        other: part(second),
      }),
    ];
  const inside = insidePart(model, first);
  const kind = first.modelled ? 'modelled' : side;
  return [
    say(`finding.${kind}.${of}`, {
      ...told,
      node: nodeValue(first.node),
      share: part(first),
      one: { kind: 'message', value: say(`one.${by}`) },
    }),
    ...(inside === null ? [] : [say(`inside_${side}`, { share: share(inside) })]),
  ];
}

/** Whom the finding names: who leads, or the two between whom nothing does. */
export function namedAhead(model: FlowsModel): readonly FlowNode[] {
  const { first, second } = ahead(model);
  return [first, second].flatMap((end) => (end ? [end.node] : []));
}

/** Who comes first, and who is level with it or cannot be told from it. */
function ahead(model: FlowsModel): { first?: End; second?: End; unsure: boolean } {
  const [first, second] = leaders(model);
  if (!first) return { unsure: false };
  const unsure = first.modelled && second !== undefined && !isAbove(first, second);
  if (second === undefined || !(unsure || readAlike(model, first, second)))
    return { first, unsure: false };
  return { first, second, unsure };
}

/** Whether the interval of one lies above the other's; false where either has none. */
function isAbove(one: End, other: End): boolean {
  return one.lower !== null && other.upper !== null && one.lower > other.upper;
}

function readAlike({ total }: FlowsModel, one: End, other: End): boolean {
  const shown = ({ value }: End) => (100 * partOf(total, value)).toPrecision(2);
  return shown(one) === shown(other);
}

/** What is drawn, its unit, year and kind. */
export function flowsSubtitle({ settings: { of, year: shown }, modelled }: FlowsModel): Message {
  return say(`subtitle.${of}${modelled ? '_modelled' : ''}`, {
    year: year(shown),
    edition: { kind: 'edition', value: newestStock },
  });
}

/** Which lists groups are of, what is apart, and what the figures of the kind leave out. */
export function flowsNotes({ settings, modelled, bands }: FlowsModel): readonly Message[] {
  const { of, by } = settings;
  const unknown = bands
    .filter(({ from, to }) => from === 'unknown' || to === 'unknown')
    .reduce((all, { value }) => all + (value ?? 0), 0);
  return [
    ...(of === 'money' ? [say(modelled ? 'note.modelled' : 'note.matrix')] : []),
    ...(of === 'refugees' ? [say('note.refugees')] : []),
    ...(unknown > 0 ? [say(`note.unknown.${of}`, { amount: sum(of, unknown) })] : []),
    ...(by === 'chosen' ? [] : [say(`note.${by}`)]),
  ];
}

/** Whether a year’s flows are a publisher’s figures or our estimate. */
export function flowKind({ modelled }: Pick<FlowsModel, 'modelled'>) {
  return modelled ? 'modelled' : 'published';
}

/** Where the flows of a year come from. */
export function flowSources({ of, year: shown }: Pick<FlowsSettings, 'of' | 'year'>): SourceUse[] {
  if (of === 'migrants') return [{ source: 'undesa-ims', edition: newestStock }];
  if (of === 'refugees') return [{ source: 'unhcr', table: 'displaced' }];
  return flowsModelled(of, shown) ? modelUses(undefined, [shown]) : matrixUse(shown);
}

/** From one node to another, or inside one. */
export function pair(from: FlowNode, to: FlowNode): MessageValue {
  const inside = from === to;
  return {
    kind: 'message',
    value: inside
      ? say('inside', { node: nodeValue(from) })
      : say('pair', { from: nodeValue(from), to: nodeValue(to) }),
  };
}

/** What a band is, as a table has it. */
export function statusValue({ status }: Pick<Band, 'status'>): MessageValue {
  return { kind: 'message', value: say(`status.${status}`) };
}

/** Names of the columns that the rows of both pictures begin with. */
export const bandColumns = ['from', 'to', 'value', 'lower', 'upper', 'share'] as const;

/** What stands in them of a band, in their order; null where nothing is known. */
export function bandCells(
  { settings, total }: Pick<FlowsModel, 'settings' | 'total'>,
  { from, to, value, lower, upper }: Band,
): readonly (MessageValue | null)[] {
  const full = (one: number | null): MessageValue | null =>
    one === null ? null : { kind: 'amount', value: one, unit: unitOf(settings.of), as: 'full' };
  return [
    nodeValue(from),
    nodeValue(to),
    full(value),
    full(lower),
    full(upper),
    value === null ? null : share(partOf(total, value)),
  ];
}

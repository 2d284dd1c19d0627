import type { ColourScale } from '../../../charts/colour-scale.ts';
import { isFirm } from '../../../domain/evidence.ts';
import { isWomenShare, type Measure } from '../../../domain/measure.ts';
import type { DrawnFlow } from '../../../map/flows/drawn-flow.ts';
import type { FlowSelection } from './flow-selection.ts';
import { flowAt, type FlowTable } from './flow-table.ts';

/**
 * The selected flows as the map draws them, largest first; of a women's-share measure each has
 * the colour of its share.
 *
 * @param placed whether an economy has a place on the map ("unallocated" has none)
 */
export function chosenFlows(
  table: FlowTable,
  selection: Pick<FlowSelection, 'strong' | 'faint'>,
  measure: Pick<Measure, 'group' | 'scale'>,
  scale: ColourScale,
  placed: (economy: string) => boolean,
): DrawnFlow[] {
  const women = isWomenShare(measure);
  const drawn: DrawnFlow[] = [];
  const add = (place: number, tone: DrawnFlow['tone']) => {
    const { sender, receiver, value, female, status, alike } = flowAt(table, place);
    if (!placed(sender) || !placed(receiver) || sender === receiver) return;
    const flow: DrawnFlow = { sender, receiver, value, tone };
    if (women && female !== null && value > 0) flow.colour = scale.colour((100 * female) / value);
    // Ink over the warm map of costs, so that lines and ground are told apart.
    if (measure.scale === 'cost') flow.colour = 'var(--ink)';
    if (!isFirm(status) || (women && alike)) flow.thin = true;
    if (status === 'modelled') flow.modelled = true;
    drawn.push(flow);
  };
  for (const place of selection.strong) add(place, 'plain');
  for (const place of selection.faint) add(place, 'faint');
  return drawn;
}

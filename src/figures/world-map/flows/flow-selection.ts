import type { EconomyCode } from '../../../domain/economy.ts';
import type { Bounds } from '../../../domain/parameter-kinds.ts';
import type { FlowTable } from './flow-table.ts';
import type { Direction, SmallFlows } from '../settings/settings.ts';

export interface FlowChoice {
  /** Flows at full strength. */
  top: number;
  focus: EconomyCode | null;
  direction: Direction;
  /** With a focus: the picked corridor's other end. */
  with: EconomyCode | null;
  amount: Bounds;
  /** Which end of a flow `accepts` asks about when nothing is focused. */
  side: 'sender' | 'receiver';
  /** With `regions` all that are not strong are `faint`: they are summed. */
  small?: SmallFlows;
  /** The filter on economies: the measured end, or the partner of the focus. */
  accepts: (economy: EconomyCode) => boolean;
}

export interface FlowSelection {
  /** Places in the table, largest first. */
  strong: readonly number[];
  /** The largest flow of each economy that no strong flow touches, or the focus's smaller ones, or all. */
  faint: readonly number[];
  /** Sum of the strong and faint flows, in the flows' unit. */
  shown: number;
  /** How many flows met the conditions, and their sum, drawn or not. */
  matching: number;
  matchingSum: number;
}

/**
 * Chooses the flows to draw in one pass over a table that is sorted largest first: the top ones,
 * and each otherwise untouched economy's largest, so that nobody is missing from the map.
 */
export function selectFlows(table: FlowTable, choice: FlowChoice): FlowSelection {
  const accepted = Uint8Array.from(table.codes, (code) => (choice.accepts(code) ? 1 : 0));
  const focus = choice.focus === null ? -1 : (table.indexOf.get(choice.focus) ?? -2);
  const partner = choice.with === null ? -1 : (table.indexOf.get(choice.with) ?? -2);
  const low = choice.amount.from ?? -Infinity;
  const high = choice.amount.to ?? Infinity;
  const strong: number[] = [];
  const rest: number[] = [];
  const touched = new Uint8Array(table.codes.length);
  let matching = 0;
  let matchingSum = 0;
  let shown = 0;

  for (let flow = 0; flow < table.length; flow++) {
    const from = table.sender[flow]!;
    const to = table.receiver[flow]!;
    const value = table.value[flow]!;
    if (value < low || value > high) continue;
    if (focus === -1) {
      if (accepted[choice.side === 'sender' ? from : to] === 0) continue;
    } else {
      const into = to === focus && choice.direction !== 'out';
      const outOf = from === focus && choice.direction !== 'in';
      const picked = isPair(from, to, focus, partner);
      if (!into && !outOf && !picked) continue;
      if (!picked && accepted[to === focus ? from : to] === 0) continue;
    }
    matching++;
    matchingSum += value;
    const wanted = partner === -1 ? strong.length < choice.top : isPair(from, to, focus, partner);
    if (!wanted) {
      rest.push(flow);
      continue;
    }
    strong.push(flow);
    shown += value;
    touched[from] = 1;
    touched[to] = 1;
  }

  const faint: number[] = [];
  for (const flow of rest) {
    const from = table.sender[flow]!;
    const to = table.receiver[flow]!;
    const drawn = touched[from] === 1 && touched[to] === 1;
    if (focus === -1 && drawn && choice.small !== 'regions') continue;
    faint.push(flow);
    shown += table.value[flow]!;
    touched[from] = 1;
    touched[to] = 1;
  }
  return { strong, faint, shown, matching, matchingSum };
}

function isPair(from: number, to: number, one: number, other: number): boolean {
  return (from === one && to === other) || (from === other && to === one);
}

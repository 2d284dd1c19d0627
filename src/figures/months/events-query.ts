import type { Query } from '../../database/query.ts';
import { sourceName } from '../../domain/editions/known-editions.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Message } from '../../domain/message.ts';
import { beginOf } from '../../domain/period.ts';
import { insidePack } from '../shared/inside-pack.ts';
import sql from './events.sql?raw';

/** Something on a day that may bear on what an economy receives. */
export interface EventRow {
  /** Key of its words under `months:event`. */
  event: string;
  /** As `2026-01-01`. */
  date: string;
  /** Whose event it is: money from there may be touched. */
  sender: EconomyCode;
  /** 0–1 of what the newest matrix has the economy receive, if it has a cell. */
  part: number | null;
  source: string;
}

/** Events that may bear on what an economy receives. */
export function eventsQuery(receiver: EconomyCode): Query<EventRow> {
  return {
    id: 'events',
    sql,
    parameters: { economy: receiver },
    resultPack: insidePack(receiver),
  };
}

/** In a series of all that an economy receives those are marked that touch most of it. */
export function marksMost({ part }: EventRow): boolean {
  return part !== null && part > 0.5;
}

/** A day as a year and its fraction, to the month. */
export function momentOf({ date }: EventRow): number {
  return beginOf(date.slice(0, 7));
}

/** What is written at its mark. */
export function eventLabel({ event }: EventRow): Message {
  return { id: `months:event.${event}.label` };
}

/** What it is, and that nothing is said of what it did. */
export function eventNote({ event, date, source }: EventRow): Message {
  return {
    id: `months:event.${event}.note`,
    values: {
      month: { kind: 'month', value: date.slice(0, 7) },
      source: { kind: 'text', value: sourceName(source) },
    },
  };
}

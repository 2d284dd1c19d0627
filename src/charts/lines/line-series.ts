import type { Tone } from '../plot/tone.ts';

export interface LinePoint {
  x: number;
  y: number;
  /** The publisher's or our own estimate: the stretch up to it is dashed. */
  estimate?: boolean;
  /** Rests on too little evidence: a hollow mark. */
  thin?: boolean;
  /** Was not made as the point before it was: no line joins the two. */
  apart?: boolean;
}

export interface LineSeries {
  id: string;
  label: string;
  tone: Tone;
  /** By rising x. An x further from the one before than `step` leaves a gap, not a line. */
  points: readonly LinePoint[];
  /** Without a mark at each point, where they are too many to be told apart. */
  unmarked?: boolean;
}

/** Something that happened at a moment, marked over the lines. */
export interface LineEvent {
  x: number;
  label: string;
}

/** A range over x, drawn behind the lines: what a modelled value may lie between. */
export interface LineBand {
  id: string;
  tone: Tone;
  points: readonly { x: number; low: number; high: number }[];
}

export interface Reference {
  y: number;
  label: string;
}

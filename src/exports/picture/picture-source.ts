import type { ReactNode } from 'react';
import type { FigureKind } from '../../domain/figure-kind.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { OwnLook } from '../../domain/own-look/own-look.ts';

/** Rows behind a picture, as its text alternative says them. */
export interface PictureRows {
  columns: readonly Message[];
  rows: readonly (readonly (MessageValue | null)[])[];
}

/** What a picture is made of: its words, unsaid so that they can be said in any language, and its drawing. */
export interface PictureSource {
  /** Stem of the names of its files. */
  name: string;
  /** What its own look is kept under; its name if absent. */
  lookOf?: string;
  /** The finding; the question where there is none. */
  title: Message;
  /** What more is found. */
  more: readonly Message[];
  /** Measure, unit, years. */
  subtitle: Message | null;
  /** What a user must know beside it. */
  notes: readonly Message[];
  /** What stands in every picture, however small: what no border on a map means. */
  always: readonly Message[];
  citations: readonly { source: string; edition: string }[];
  kind: FigureKind | 'own';
  table: PictureRows;
  /** Absolute address of the view. */
  permalink: string;
  /** Draws it at a width in px. */
  draw: (width: number) => ReactNode;
  /** What whoever makes the picture made their own in it. */
  own?: OwnLook;
  /** The same picture over the years, where it has them. */
  years?: PictureYears;
}

/** A picture that moves: one for each year, all with the same words but the year. */
export interface PictureYears {
  years: readonly number[];
  /** The picture of a year; waits for its figures. */
  of: (year: number) => Promise<PictureSource>;
}

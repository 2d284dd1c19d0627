import type { EconomyCode } from '../../../domain/economy.ts';
import type { EconomyGroup } from '../../../domain/economy-group.ts';
import type { Language } from '../../../language/index.ts';

/** What a part of a brief is about: nothing of its own, an economy, a group of them, or both ends of a corridor. */
export type Subject =
  | { kind: 'world' }
  | { kind: 'economy'; economy: EconomyCode }
  | { kind: 'group'; group: EconomyGroup }
  | { kind: 'corridor'; sender: EconomyCode; receiver: EconomyCode };

/** One part of a brief, in its place. */
export type BriefPart =
  /** The name of an economy, a corridor or a section of a page. */
  | { kind: 'heading'; of: Subject; section: string | null }
  /** The sentences for a speech. */
  | { kind: 'speech'; of: Subject }
  /** A figure of the atlas; `settings` are others than those it opens with, as a query string. */
  | { kind: 'figure'; figure: string; of: Subject; settings: string }
  /** A paragraph of the reader's own. */
  | { kind: 'text'; text: string }
  /** What an address holds and the atlas has not: kept as it is, so that nothing is lost. */
  | { kind: 'strange'; given: string };

export interface Brief {
  /** The reader's own title; empty for that of the first part. */
  title: string;
  parts: readonly BriefPart[];
  /** The language it is read in; null for that of the page. */
  language: Language | null;
}

export const emptyBrief: Brief = { title: '', parts: [], language: null };

/** Whether a brief has words of the reader's own. */
export function hasOwnWords({ title, parts }: Brief): boolean {
  return title !== '' || parts.some(({ kind }) => kind === 'text');
}

/** Takes a part to another place; the places of the others follow. */
export function moved(brief: Brief, from: number, to: number): Brief {
  const parts = [...brief.parts];
  const [part] = parts.splice(from, 1);
  if (!part || to < 0 || to > parts.length) return brief;
  parts.splice(to, 0, part);
  return { ...brief, parts };
}

/** A brief without one of its parts. */
export function without(brief: Brief, place: number): Brief {
  return { ...brief, parts: brief.parts.filter((_, at) => at !== place) };
}

/** A brief with parts at a place; at its end where none is named. */
export function withParts(brief: Brief, parts: readonly BriefPart[], at?: number): Brief {
  const all = [...brief.parts];
  all.splice(at ?? all.length, 0, ...parts);
  return { ...brief, parts: all };
}

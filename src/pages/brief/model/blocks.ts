import { groupName } from '../../../domain/economy-group.ts';
import { citationsOf, type SourceUse } from '../../../domain/editions/citation.ts';
import { citationMessage } from '../../../domain/editions/citation-message.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import type { AnyFigure } from '../../../figures/figure/any-figure.ts';
import { economyOf } from '../../../figures/shared/phrases.ts';
import { kindOf } from '../../../figures/shown/kind-of.ts';
import { plainSentence, saidLine } from '../../../figures/speech/said-lines.ts';
import type { Brief, BriefPart, Subject } from './brief.ts';
import { sectionKey } from './offered.ts';
import type { PartState } from './use-loaded.ts';

type Say = (message: Message) => string;

/** How a part of a brief is read, in one language: the same on the screen and in every file. */
export type Block =
  | { kind: 'heading'; text: string; section: boolean }
  | { kind: 'text'; text: string }
  | {
      kind: 'speech';
      lines: readonly { text: string; behind: string; sources: readonly number[] }[];
    }
  | FigureBlock
  /** Why nothing stands in a place. */
  | { kind: 'notice'; state: 'waiting' | 'failed' | 'strange'; text: string };

export interface FigureBlock {
  kind: 'figure';
  title: string;
  more: readonly string[];
  subtitle: string;
  /** The one note that stands beside the picture; the others are numbered at the end. */
  note: string | null;
  notes: readonly number[];
  sources: readonly number[];
  /** Why there is nothing to draw; null where there is. */
  empty: string | null;
  /** Settings that were not known. */
  problems: readonly string[];
  figure: AnyFigure;
  model: unknown;
}

/** A brief as it is read. */
export interface Read {
  title: string;
  /** One for each part, in its place. */
  blocks: readonly Block[];
  /** Publisher, title, edition and licence, in the order of their numbers. */
  sources: readonly string[];
  notes: readonly string[];
  /** Whether all is there. */
  complete: boolean;
}

/** Reads a brief: its words in a language, its sources and the notes at its end numbered. */
export function readAloud(brief: Brief, states: readonly PartState[], say: Say): Read {
  const sources: string[] = [];
  const notes: string[] = [];
  const numbersOf = (uses: readonly SourceUse[]) =>
    citationsOf(uses).map((citation) => numberIn(sources, say(citationMessage(citation))));
  const blocks = brief.parts.map((part, at): Block => {
    const state = states[at] ?? { state: 'waiting' };
    if (part.kind === 'text') return { kind: 'text', text: part.text };
    if (part.kind === 'heading' && state.state === 'words') return headingOf(part, say);
    if (state.state === 'speech')
      return {
        kind: 'speech',
        lines: state.lines.map((line) => {
          const { text, when, confidence } = saidLine(line, say);
          return {
            text,
            behind: [when, confidence].filter((one) => one !== '').join(' · '),
            sources: numbersOf(line.sources),
          };
        }),
      };
    if (state.state === 'figure') {
      const { figure, settings, model } = state;
      const none = figure.empty(model);
      const kind = kindOf(figure, model);
      const [finding, ...more] = none ? [] : figure.finding(model);
      const [note, ...others] = none ? [] : figure.notes(model).map(say);
      return {
        kind: 'figure',
        title: say(finding ?? figure.title(settings)),
        more: more.map((message) => plainSentence(message, say)),
        subtitle: [
          none ? '' : say(figure.subtitle(model)),
          kind === 'published' ? '' : say({ id: `figures:kind.${kind}` }),
        ]
          .filter((text) => text !== '')
          .join(' · '),
        note: note ?? null,
        notes: others.map((text) => numberIn(notes, text)),
        sources: numbersOf(figure.sources(settings)),
        empty: none && say(none),
        problems: state.problems.map(({ message }) => say(message)),
        figure,
        model,
      };
    }
    return noticeOf(part, state.state, say);
  });
  const first = blocks.find(({ kind }) => kind === 'heading');
  return {
    title: brief.title !== '' ? brief.title : first?.kind === 'heading' ? first.text : '',
    blocks,
    sources,
    notes,
    complete: !blocks.some((block) => block.kind === 'notice' && block.state === 'waiting'),
  };
}

function numberIn(all: string[], text: string): number {
  if (!all.includes(text)) all.push(text);
  return all.indexOf(text) + 1;
}

function headingOf({ of, section }: BriefPart & { kind: 'heading' }, say: Say): Block {
  const text = section === null ? say(subjectName(of)) : say({ id: sectionKey(of, section) });
  return { kind: 'heading', text, section: section !== null };
}

/** What a subject is called. */
export function subjectName(of: Subject): Message {
  if (of.kind === 'world') return { id: 'brief:world' };
  if (of.kind === 'group') return { id: groupName(of.group) };
  if (of.kind === 'economy')
    return { id: 'figures:cell', values: { value: { kind: 'economies', value: [of.economy] } } };
  return {
    id: 'corridor:title',
    values: { sender: economyOf(of.sender), receiver: economyOf(of.receiver) },
  };
}

function noticeOf(part: BriefPart, state: PartState['state'], say: Say): Block {
  const given: MessageValue = {
    kind: 'text',
    value: part.kind === 'strange' ? part.given : part.kind === 'figure' ? part.figure : part.kind,
  };
  const kind = state === 'waiting' || state === 'failed' ? state : 'strange';
  return {
    kind: 'notice',
    state: kind,
    text: say({ id: `brief:notice.${kind}`, values: { given } }),
  };
}

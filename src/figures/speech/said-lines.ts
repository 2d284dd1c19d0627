import { citationsOf } from '../../domain/editions/citation.ts';
import { citationMessage } from '../../domain/editions/citation-message.ts';
import { sourceName } from '../../domain/editions/known-editions.ts';
import type { Message } from '../../domain/message.ts';
import { linkedText } from '../economy-summary/linked-text.ts';
import type { SpeechLine } from './speech-line.ts';

type Say = (message: Message) => string;

/** A line as it is read: without marks, each sentence with its end. */
export interface SaidLine {
  text: string;
  /** The year or quarter; empty where nothing is known. */
  when: string;
  confidence: string;
  /** Publisher, title, edition and licence of each release. */
  sources: readonly string[];
  /** Publishers and titles in these, as they are published. */
  titles: readonly string[];
}

export function saidLine(line: SpeechLine, say: Say): SaidLine {
  const cited = citationsOf(line.sources);
  return {
    text: line.said.map((message) => plainSentence(message, say)).join(' '),
    when: line.when ? say({ id: 'figures:cell', values: { value: line.when } }) : '',
    confidence: [line.confidence, ...line.besides]
      .map((message) => plainSentence(message, say))
      .join(' '),
    sources: cited.map((citation) => say(citationMessage(citation))),
    titles: cited.map(({ source }) => sourceName(source)),
  };
}

/** A message as a sentence: without the marks of what its words lead to, and with its end. */
export function plainSentence(message: Message, say: Say): string {
  const text = linkedText(say(message))
    .map((part) => part.text)
    .join('');
  return /[.!?…。؟۔]["'”»)\u2069]*$/u.test(text) ? text : `${text}.`;
}

/** All lines to be read out: a paragraph each, nothing else. */
export function plainSpeech(lines: readonly SpeechLine[], say: Say): string {
  return lines.map((line) => saidLine(line, say).text).join('\n');
}

/**
 * All lines with what is behind them: numbers lead to the sources below, each named once, and how
 * sure a line is stands under it.
 *
 * @param address of the page they are from
 */
export function citedSpeech(lines: readonly SpeechLine[], say: Say, address: string): string {
  const sources: string[] = [];
  const numberOf = (source: string) => {
    if (!sources.includes(source)) sources.push(source);
    return sources.indexOf(source) + 1;
  };
  const told = lines.map((line) => {
    const said = saidLine(line, say);
    const numbers = said.sources.map((source) => `[${numberOf(source)}]`).join('');
    return `${said.text}${numbers === '' ? '' : ` ${numbers}`}\n${[said.when, said.confidence].filter((part) => part !== '').join(' · ')}`;
  });
  return [...told, sources.map((source, at) => `[${at + 1}] ${source}`).join('\n'), address].join(
    '\n\n',
  );
}

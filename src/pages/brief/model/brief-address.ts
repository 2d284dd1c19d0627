import { decoded } from '../../../domain/decoded.ts';
import { groupOfSlug, groupSlug } from '../../../domain/economy-group.ts';
import { languageOf } from '../../../language/index.ts';
import { emptyBrief, type Brief, type BriefPart, type Subject } from './brief.ts';

/** Between parts, and between what is in one: none is in a code, a figure's name or an escaped text. */
const between = '~';
const inside = '.';

/** A name of a figure or a section, and a code of an economy. */
const name = /^[a-z][a-z0-9-]*$/;
const code = /^[A-Z]{3}$/;

/**
 * A brief as an address holds it: `parts` and its language, `in`, in the query string, and the reader's own words behind the
 * number sign, which no server is sent. Where they are not shared, a part of text keeps its place only in
 * the reader's own browser.
 */
export interface BriefAddress {
  /** With its question mark; empty for an empty brief. */
  search: string;
  /** With its number sign; empty where the brief has no words of its own, or they are not shared. */
  hash: string;
}

/** @param words whether the reader's own words go along */
export function writeBrief({ title, parts, language }: Brief, words: boolean): BriefAddress {
  const texts: string[] = [];
  const written = parts.flatMap((part): string[] => {
    if (part.kind !== 'text') return [writePart(part)];
    if (!words) return [];
    texts.push(part.text);
    return ['t'];
  });
  const own = [title, ...texts].map(escaped).join(between);
  return {
    search: query([
      written.length === 0 ? '' : `parts=${written.join(between)}`,
      language === null ? '' : `in=${language}`,
    ]),
    hash: words && (title !== '' || texts.length > 0) ? `#own=${own}` : '',
  };
}

/** Reads what `writeBrief` wrote; what it can't read is kept as a part that says so. Never throws. */
export function readBrief({ search, hash }: BriefAddress): Brief {
  const given = /[?&]parts=([^&]*)/.exec(search)?.[1] ?? '';
  const own = /^#own=(.*)$/s.exec(hash)?.[1];
  const [title = '', ...texts] = own === undefined ? [] : own.split(between).map(decoded);
  let next = 0;
  const parts = given
    .split(between)
    .filter((text) => text !== '')
    .flatMap((text): BriefPart[] => {
      if (text !== 't') return [readPart(text)];
      const said = texts[next];
      next += 1;
      return said === undefined ? [] : [{ kind: 'text', text: said }];
    });
  // Words whose place the address lost stand at the end.
  const left = texts.slice(next).map((text): BriefPart => ({ kind: 'text', text }));
  const language = languageOf(/[?&]in=([^&]*)/.exec(search)?.[1]);
  return parts.length + left.length === 0 && title === ''
    ? { ...emptyBrief, language }
    : { title, parts: [...parts, ...left], language };
}

function query(settings: readonly string[]): string {
  const given = settings.filter((text) => text !== '');
  return given.length === 0 ? '' : `?${given.join('&')}`;
}

function writePart(part: Exclude<BriefPart, { kind: 'text' }>): string {
  switch (part.kind) {
    case 'heading':
      return ['h', subject(part.of), ...(part.section === null ? [] : [part.section])].join(inside);
    case 'speech':
      return ['s', subject(part.of)].join(inside);
    case 'figure': {
      const { settings } = part;
      const more = settings === '' ? [] : [escaped(settings).replaceAll('.', '%2E')];
      return ['f', part.figure, subject(part.of), ...more].join(inside);
    }
    case 'strange':
      return escaped(part.given);
  }
}

function subject(of: Subject): string {
  if (of.kind === 'world') return '';
  if (of.kind === 'group') return groupSlug(of.group);
  return of.kind === 'economy' ? of.economy : `${of.sender}-${of.receiver}`;
}

function readPart(text: string): BriefPart {
  const strange: BriefPart = { kind: 'strange', given: decoded(text) };
  const [kind, first = '', second = '', ...more] = text.split(inside);
  if (kind === 'f') {
    const of = readSubject(second);
    return of && name.test(first) && more.length < 2
      ? { kind: 'figure', figure: first, of, settings: decoded(more[0] ?? '') }
      : strange;
  }
  const of = readSubject(first);
  if (!of || more.length > 0) return strange;
  if (kind === 's' && second === '' && of.kind !== 'world') return { kind: 'speech', of };
  if (kind !== 'h' || (second !== '' && !name.test(second))) return strange;
  return { kind: 'heading', of, section: second === '' ? null : second };
}

function readSubject(text: string): Subject | null {
  if (text === '') return { kind: 'world' };
  if (code.test(text)) return { kind: 'economy', economy: text };
  const group = groupOfSlug(text);
  if (group !== null) return { kind: 'group', group };
  const [sender = '', receiver = '', ...more] = text.split('-');
  return code.test(sender) && code.test(receiver) && sender !== receiver && more.length === 0
    ? { kind: 'corridor', sender, receiver }
    : null;
}

/** A text without any sign that stands between parts. */
const escaped = (text: string): string => encodeURIComponent(text).replaceAll('~', '%7E');

import { citationMessage } from '../../domain/editions/citation-message.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { ownWordsMark } from '../own-look/by-page.ts';
import type { PictureRows, PictureSource } from './picture-source.ts';

type Say = (message: Message) => string;
type Words = Pick<
  PictureSource,
  'title' | 'more' | 'subtitle' | 'citations' | 'kind' | 'table' | 'permalink' | 'own'
>;

const text = (value: string): MessageValue => ({ kind: 'text', value });

/** Whose figures: publisher, title, edition and licence of each release; empty where it has none. */
function cited({ citations }: Pick<Words, 'citations'>, say: Say): string {
  return citations.map((citation) => say(citationMessage(citation))).join(' · ');
}

/** Whether the figures are published, modelled, both, or the user's own. */
function kindSaid({ kind }: Pick<Words, 'kind'>, say: Say): string {
  return say({ id: kind === 'own' ? 'picture:own' : `figures:source_kind.${kind}` });
}

/** The line under a picture: of what kind its figures are, then whose. */
export function sourceLine(source: Pick<Words, 'citations' | 'kind'>, say: Say): string {
  return [kindSaid(source, say), cited(source, say)].filter((part) => part !== '').join(' ');
}

/**
 * A caption ready to stand under the picture: what it finds, what it measures, whose figures it
 * shows, and where it is from.
 *
 * @param say in the language wanted
 */
export function captionOf(source: Words, say: Say): string {
  const { subtitle, permalink, own } = source;
  const whose = cited(source, say);
  const mark = own && ownWordsMark({ ...own, note: null }, 'maker', say);
  const measure = own?.subtitle || (subtitle && say(subtitle));
  return [
    ...[...headsOf(source, say), ...(measure ? [measure] : [])].map(closed),
    ...(mark ? [mark] : []),
    ...(whose === ''
      ? []
      : [closed(say({ id: 'picture:caption_source', values: { source: text(whose) } }))]),
    closed(kindSaid(source, say)),
    permalink,
  ].join(' ');
}

/** Rows that an alternative text names, the first ones and the last; more would not be listened to. */
const [first, last] = [3, 2];

/**
 * An alternative text made from the rows: what is found, what is drawn, and the first and last of the rows.
 *
 * @param say in the language wanted
 */
export function altOf(source: Words, say: Say): string {
  const { subtitle, table, kind } = source;
  const parts = headsOf(source, say).map(closed);
  const drawn = subtitle ? say(subtitle) : '';
  if (drawn !== '')
    parts.push(
      closed(
        say({
          id: `picture:alt.drawn${kind === 'modelled' || kind === 'mixed' ? `_${kind}` : ''}`,
          values: { what: text(drawn) },
        }),
      ),
    );
  const rows = rowsSaid(table, say);
  if (rows !== '') parts.push(rows);
  return parts.join(' ');
}

function rowsSaid({ columns, rows }: PictureRows, say: Say): string {
  if (rows.length === 0 || columns.length < 2) return '';
  const cell = (value: MessageValue | null) =>
    value === null
      ? say({ id: 'figures:no_data' })
      : say({ id: 'figures:cell', values: { value: rounded(value) } });
  const all = rows.length <= first + last;
  const named = all ? rows : [...rows.slice(0, first), ...rows.slice(-last)];
  const lines = named.map(([head = null, ...cells]) =>
    say({
      id: 'picture:alt.row',
      values: { head: text(cell(head)), cells: text(cells.map(cell).join(', ')) },
    }),
  );
  const values = {
    number: { kind: 'count', value: rows.length },
    columns: text(columns.slice(1).map(say).join(', ')),
    rows: text(lines.join('; ')),
  } as const;
  return say({ id: all ? 'picture:alt.rows' : 'picture:alt.some_rows', values });
}

/** What is found: the title, which may be that of whoever made the picture, and what more there is. */
function headsOf({ title, more, own }: Pick<Words, 'title' | 'more' | 'own'>, say: Say): string[] {
  return own?.title ? [own.title] : [title, ...more].map(say);
}

/** A table has every digit; a voice needs fewer. */
function rounded(value: MessageValue): MessageValue {
  if (value.kind !== 'amount') return value;
  const { as: _, ...rest } = value;
  return rest;
}

/** A sentence with its end: findings have theirs, subtitles have none. */
function closed(sentence: string): string {
  return /[.!?…。؟۔]["'”»)\u2069]*$/u.test(sentence) ? sentence : `${sentence}.`;
}

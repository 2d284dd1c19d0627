import type { Message, MessageValue } from '../../domain/message.ts';
import { countedWithout, isHardlyCounted } from '../../domain/hardly-counted.ts';
import { foundedIn } from '../../domain/once-larger.ts';
import { shownShare } from '../../domain/same-share.ts';
import { isUnobserved } from '../../domain/unobserved.ts';
import { lostSentence } from '../shared/lost-destinations.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { SharePoint, ShareLine, WomenShareModel } from './model.ts';

const ns = 'women-share-over-time';

/** Points between first and last year under which a share is said to have stayed. */
const still = 2;

/** From the first year to the last, for each line but the world's; the world's beside the first. */
export function womenShareFinding(model: WomenShareModel): readonly Message[] {
  const world = model.lines.find(({ direction }) => direction === 'world')?.points.at(-1);
  return model.lines.flatMap((line, index): Message[] => {
    const founded = foundedIn(line.economy ?? '') ?? 0;
    const enough = line.points.filter((point) => !point.few && point.year >= founded);
    const now = enough.at(-1);
    // Nothing is compared with a share that was not observed.
    const then = enough.find(({ unobserved }) => !isUnobserved(unobserved)) ?? enough[0];
    if (line.economy === null) return [];
    if (isHardly(model, line)) return [hardlySentence(line)];
    if (line.points.at(-1)?.few) return [fewSentence(line)];
    if (now && enough.length > 1 && isUnobserved(now.unobserved))
      return [unobservedSentence(line, now)];
    if (!then || !now || then === now) return [fewSentence(line, now)];
    const change = now.share - then.share;
    const way = Math.abs(change) < still ? 'same' : change > 0 ? 'more' : 'less';
    const values: Record<string, MessageValue> = {
      economy: { kind: 'economy', value: line.economy },
      now: { kind: 'share', value: now.share },
      year: { kind: 'year', value: now.year },
      earlier: { kind: 'share', value: then.share },
      before: { kind: 'year', value: then.year },
    };
    const counted = lacks(model, line) ? '_counted' : '';
    const main: Message = { id: `${ns}:finding.${line.direction}.${way}${counted}`, values };
    return index === 0 && world
      ? [
          {
            id: `${ns}:finding.beside_world`,
            values: {
              finding: { kind: 'message', value: main },
              world: { kind: 'share', value: world.share },
            },
          },
        ]
      : [main];
  });
}

/** That no share is told of those counted, since most of their women were not counted apart. */
function unobservedSentence({ economy, direction }: ShareLine, now: SharePoint): Message {
  const values: Record<string, MessageValue> = {
    economy: { kind: 'economy', value: economy ?? '' },
    year: { kind: 'year', value: now.year },
  };
  const part = now.unobserved ?? 0;
  if (shownShare(part) === 100) return { id: `${ns}:finding.${direction}.never`, values };
  return {
    id: `${ns}:finding.${direction}.unobserved`,
    values: { ...values, unobserved: { kind: 'share', value: part } },
  };
}

/** Whether the revision lacks destinations of the people whose line it is. */
function lacks(model: WomenShareModel, { economy, direction }: ShareLine): boolean {
  return direction === 'abroad' && model.lost.some((one) => one.economy === economy);
}

/** Whether the revision lacks the destinations of most of them, or the state they belong to. */
function isHardly(model: WomenShareModel, { economy, direction }: ShareLine): boolean {
  const own = model.lost.find((one) => one.economy === economy);
  if (direction !== 'abroad') return false;
  return isHardlyCounted(own?.lost) || countedWithout(economy ?? '', model.edition) !== null;
}

/** That those counted are too small a part of all for a share to be told. */
function hardlySentence({ economy, points }: ShareLine): Message {
  return {
    id: `${ns}:finding.abroad.hardly`,
    values: {
      economy: { kind: 'economy', value: economy ?? '' },
      year: { kind: 'year', value: points.at(-1)?.year ?? 0 },
    },
  };
}

/** What the line of those abroad is without, then what its marks rest on. */
export function womenShareNotes(model: WomenShareModel): readonly Message[] {
  const few = model.lines.some((line) => line.points.some((point) => point.few));
  const alike = model.lines.some((line) =>
    line.points.some(({ unobserved }) => isUnobserved(unobserved)),
  );
  return [
    ...model.lost.map((one) => lostSentence(one, model.edition)),
    ...(few ? [{ id: `${ns}:note.few` }] : []),
    ...(alike ? [{ id: `${ns}:note.alike` }] : []),
    { id: `${ns}:note.revision` },
  ];
}

/** That a share is of too few people, or known for one year alone. */
function fewSentence({ economy, direction, points }: ShareLine, only?: SharePoint): Message {
  const last = only ?? points.at(-1);
  const values: Record<string, MessageValue> = {
    economy: { kind: 'economy', value: economy ?? '' },
    year: { kind: 'year', value: last?.year ?? 0 },
    ...(only ? { now: { kind: 'share', value: only.share } } : {}),
  };
  return { id: `${ns}:finding.${direction}.${only ? 'once' : 'few'}`, values };
}

export function womenShareEmpty(model: WomenShareModel): Message | null {
  if (model.lines.length > 0) return null;
  const economy = model.economies[0] ?? '';
  return {
    id: `${ns}:empty.${economy === 'XKX' ? 'kosovo' : 'none'}`,
    values: {
      economy: { kind: 'economy', value: economy },
      serbia: { kind: 'economy', value: 'SRB' },
    },
  };
}

export function womenShareTable(model: WomenShareModel): FigureTable {
  const column = (name: string): Message => ({ id: `${ns}:column.${name}` });
  return {
    columns: [
      column('year'),
      column('economy'),
      column('whose'),
      column('share'),
      column('persons'),
    ],
    rows: model.lines.flatMap(({ economy, direction, points }) =>
      points.map(({ year, share, persons }) => [
        { kind: 'year', value: year },
        economy === null
          ? { kind: 'message', value: { id: `${ns}:world` } }
          : { kind: 'economy', value: economy },
        { kind: 'message', value: { id: `${ns}:whose.${direction}` } },
        { kind: 'share', value: share },
        { kind: 'count', value: persons },
      ]),
    ),
  };
}

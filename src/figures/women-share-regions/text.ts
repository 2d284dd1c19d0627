import type { Region } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { sides } from '../women-share-ranked/shares.ts';
import type { RegionsModel } from './model.ts';

/** Women's share in the world then and now; then the two regions of origin furthest apart. */
export function regionsFinding(model: RegionsModel): readonly Message[] {
  const world = model.panels.find(({ region }) => region === 'world')?.lines[0]?.points;
  const [then, now] = [world?.[0], world?.at(-1)];
  const messages: Message[] = [];
  if (then && now)
    messages.push({
      id: `women-share-regions:finding.${wayOf(now.share - then.share)}`,
      values: {
        before: { kind: 'share', value: then.share },
        now: { kind: 'share', value: now.share },
        first: { kind: 'year', value: then.year },
        newest: { kind: 'year', value: now.year },
      },
    });
  for (const side of sides) {
    const ranked = model.panels
      .flatMap(({ region, lines }) => {
        const last = lines.find((line) => line.side === side)?.points.at(-1);
        return region === 'world' || !last ? [] : [{ region, share: last.share }];
      })
      .toSorted((a, b) => b.share - a.share);
    const [high, low] = [ranked[0], ranked.at(-1)];
    if (!high || !low || high === low) continue;
    messages.push({
      id: `women-share-regions:finding.${side}`,
      values: {
        high: regionName(high.region),
        high_share: { kind: 'share', value: high.share },
        low: regionName(low.region),
        low_share: { kind: 'share', value: low.share },
      },
    });
  }
  return messages;
}

export function regionsTable(model: RegionsModel): FigureTable {
  const column = (name: string): Message => ({ id: `women-share-regions:column.${name}` });
  return {
    columns: ['region', 'side', 'year', 'share', 'persons'].map(column),
    rows: model.panels.flatMap(({ region, lines }) =>
      lines.flatMap(({ side, points }) =>
        points.map((point): MessageValue[] => [
          regionName(region),
          {
            kind: 'message',
            value: { id: `women-share-regions:side.${region === 'world' ? 'all' : side}` },
          },
          { kind: 'year', value: point.year },
          { kind: 'share', value: point.share },
          { kind: 'amount', value: point.persons, unit: 'persons' },
        ]),
      ),
    ),
  };
}

/** That of some women's share was not observed, and where they are the largest part. */
export function alikeNote({ alike }: RegionsModel): readonly Message[] {
  if (alike === null) return [];
  return [
    {
      id: `women-share-regions:alike.${alike.side}`,
      values: {
        region: regionName(alike.region),
        part: { kind: 'share', value: alike.part },
        year: { kind: 'year', value: alike.year },
      },
    },
  ];
}

function regionName(region: Region | 'world'): MessageValue {
  const id = region === 'world' ? 'women-share-regions:world' : `domain:region.${region}`;
  return { kind: 'message', value: { id } };
}

function wayOf(change: number): 'same' | 'rose' | 'fell' {
  if (Math.abs(change) < 0.5) return 'same';
  return change > 0 ? 'rose' : 'fell';
}

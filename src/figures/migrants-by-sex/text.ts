import { stockSeries } from '../../domain/measure.ts';
import type { Message } from '../../domain/message.ts';
import { shownShare } from '../../domain/same-share.ts';
import { seriesName } from '../../domain/series-name.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { persons, womenShare, type CountedPair, type MigrantsModel } from './model.ts';

const ns = 'migrants-by-sex';

/** From so many percent of the migrants on, a split that was not observed is told though no row shows it. */
const telling = 5;

/** Why there is no picture: the publisher has no figure, has one in another's, or counts nobody. */
export function migrantsEmpty(model: MigrantsModel): Message | null {
  if (model.totals.some((total) => persons(total) > 0)) return null;
  const economy = model.economies[0] ?? '';
  const why = model.totals.length > 0 ? 'zero' : economy === 'XKX' ? 'kosovo' : 'none';
  return {
    id: `${ns}:empty.${why}`,
    values: {
      economy: { kind: 'economy', value: economy },
      serbia: { kind: 'economy', value: 'SRB' },
      edition: { kind: 'message', value: revision(model.edition) },
    },
  };
}

export function migrantsNotes(model: MigrantsModel): readonly Message[] {
  const notes = (['citizenship', 'refugees', 'imputed'] as const)
    .filter((way) => model.counted[way] > 0)
    .map((way): Message =>
      shownShare(model.counted[way]) === 100
        ? { id: `${ns}:note.${way}_all` }
        : {
            id: `${ns}:note.${way}`,
            values: { share: { kind: 'share', value: model.counted[way] } },
          },
    );
  const serbia: Message[] = model.economies.includes('SRB')
    ? [
        {
          id: `${ns}:note.serbia`,
          values: {
            economy: { kind: 'economy', value: 'SRB' },
            kosovo: { kind: 'economy', value: 'XKX' },
          },
        },
      ]
    : [];
  const shared: Message[] =
    model.drawn.some((pair) => pair.shared === true) || model.shared >= telling
      ? [
          shownShare(model.shared) === 100
            ? { id: `${ns}:note.shared_all` }
            : {
                id: `${ns}:note.shared`,
                values: { share: { kind: 'share', value: model.shared } },
              },
        ]
      : [];
  return [...notes, ...shared, ...serbia, { id: `${ns}:note.revision` }];
}

export function revision(edition: MigrantsModel['edition']): Message {
  return seriesName(stockSeries(edition));
}

export function migrantsTable(model: MigrantsModel): FigureTable {
  const column = (name: string): Message => ({ id: `${ns}:column.${name}` });
  return {
    columns: [
      column(model.direction === 'abroad' ? 'destination' : 'origin'),
      column(model.direction === 'abroad' ? 'origin' : 'destination'),
      column('women'),
      column('men'),
      column('share'),
      column('counted'),
    ],
    rows: model.all.map((pair) => {
      const share = womenShare(pair);
      return [
        { kind: 'economy', value: pair.economy },
        { kind: 'economy', value: pair.of },
        { kind: 'count', value: pair.female },
        { kind: 'count', value: pair.male },
        share === null ? null : { kind: 'share', value: share },
        { kind: 'message', value: countedOf(pair) },
      ];
    }),
  };
}

function countedOf(pair: CountedPair): Message {
  const counted: Message = { id: `${ns}:counted.${wayOf(pair.flags)}` };
  if (pair.shared !== true) return counted;
  return { id: `${ns}:counted.shared`, values: { counted: { kind: 'message', value: counted } } };
}

function wayOf(flags: string): string {
  if (flags.includes('i')) return 'imputed';
  const way = flags.includes('c') ? (flags.includes('b') ? 'both' : 'citizenship') : 'birth';
  return flags.includes('r') ? `${way}_refugees` : way;
}

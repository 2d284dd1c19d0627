import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { ChangesModel } from './model.ts';
import { difference, percent } from './ranked.ts';
import { figureOf } from './sentences.ts';

const ns = 'edition-changes';
const columns = ['economy', 'measure', 'year', 'source', 'before', 'after', 'difference', 'kind'];

/** The changes that are drawn, each with its editions. */
export function changesTable({ drawn, unit }: ChangesModel): FigureTable {
  const said = (id: string, values: Message['values'] = {}): MessageValue => ({
    kind: 'message',
    value: { id: `${ns}:${id}`, values },
  });
  const amount = (value: number): MessageValue => ({ kind: 'amount', value, unit, as: 'full' });
  return {
    columns: columns.map((column) => ({ id: `${ns}:column.${column}` })),
    rows: drawn.map((row) => {
      const change = difference(row);
      const share = percent(row);
      const figure = (value: number | null, estimated: boolean, edition: string, year: number) =>
        said('figure', {
          value: value === null ? said('none') : figureOf(amount(value), estimated),
          edition: { kind: 'edition', value: edition },
          year: { kind: 'year', value: year },
        });
      return [
        { kind: 'economy', value: row.economy },
        said(`measure.${row.measure}`),
        { kind: 'year', value: row.year },
        said(`source.${row.source}`),
        figure(row.before, row.estimated_before, row.edition_before, row.year_before),
        figure(row.after, row.estimated_after, row.edition_after, row.year),
        row.kind === 'jump' || change === null
          ? null
          : share === null
            ? amount(change)
            : said('difference', {
                change: amount(change),
                share: { kind: 'share', value: share },
              }),
        said(`kind.${row.kind}`),
      ];
    }),
  };
}

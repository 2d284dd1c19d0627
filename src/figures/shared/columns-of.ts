import type { Message } from '../../domain/message.ts';

/** The head of a column of a figure's table, by its key in the figure's words and the year it is of. */
export function columnsOf(figure: string): (name: string, year?: number) => Message {
  return (name, year) => ({
    id: `${figure}:column.${name}`,
    ...(year === undefined ? {} : { values: { year: { kind: 'year', value: year } } }),
  });
}

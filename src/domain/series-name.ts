import { stockOf, type SeriesId } from './measure.ts';
import type { Message } from './message.ts';

/** The name of a series of a measure: its publisher, and which revision it is. */
export function seriesName(series: SeriesId): Message {
  const stock = stockOf(series);
  return stock === null
    ? { id: `domain:series.${series}` }
    : { id: 'domain:series.undesa', values: { edition: { kind: 'year', value: Number(stock) } } };
}

import { stockSeries } from '../../domain/measure.ts';
import { seriesName } from '../../domain/series-name.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { perEconomy } from '../shared/economies-settings.ts';
import about from './about.ts';
import {
  womenShareModel,
  womenShareSettings,
  type WomenShareModel,
  type WomenShareRow,
  type WomenShareRows,
  type WomenShareSettings,
} from './model.ts';
import { womenShareEmpty, womenShareFinding, womenShareNotes, womenShareTable } from './text.ts';
import sql from './query.sql?raw';
import { WomenShareView } from './View.tsx';

/** Women's share of the migrants of an economy since 1990, abroad and hosted, beside the world's. */
export default defineFigure<WomenShareSettings, WomenShareRows, WomenShareModel>({
  id: 'women-share-over-time',
  about,
  kind: 'published',
  parameters: womenShareSettings,
  queries: ({ economies }) => perEconomy<WomenShareRow>('women-share-over-time', sql, economies),
  model: womenShareModel,
  View: WomenShareView,
  title: () => ({ id: 'women-share-over-time:title' }),
  subtitle: ({ edition, economies, first, last }) => ({
    id: `women-share-over-time:subtitle.${economies.length > 1 ? 'compared' : 'one'}`,
    values: {
      first: { kind: 'year', value: first },
      last: { kind: 'year', value: last },
      edition: { kind: 'message', value: seriesName(stockSeries(edition)) },
    },
  }),
  finding: womenShareFinding,
  empty: womenShareEmpty,
  table: womenShareTable,
  foremost: ['note.alike', 'note.few'],
  notes: womenShareNotes,
  sources: ({ edition }) => [{ source: 'undesa-ims', edition }],
});

import { defineFigure } from '../figure/define-figure.ts';
import { corridorQuery } from '../shared/corridor-settings.ts';
import about from './about.ts';
import { stockModel, type StockModel, type StockRow, type StockRows } from './model.ts';
import sql from './query.sql?raw';
import { stockSettings, type StockSettings } from './settings.ts';
import { StockView } from './View.tsx';
import { revision, stockEmpty, stockFinding, stockNotes, stockTable } from './text.ts';

/** The people behind a corridor: from the receiver, living in the sender, women and men. */
export default defineFigure<StockSettings, StockRows, StockModel>({
  id: 'corridor-migrants',
  about,
  kind: 'published',
  parameters: stockSettings,
  queries: ({ sender }) => ({ hosted: corridorQuery<StockRow>('corridor-migrants', sql, sender) }),
  exportQueries: ({ sender, receiver }) => [
    {
      query: corridorQuery<StockRow>('corridor-migrants', sql, sender),
      only: { origin: receiver },
    },
  ],
  model: stockModel,
  View: StockView,
  title: () => ({ id: 'corridor-migrants:title' }),
  subtitle: (model) => ({
    id: 'corridor-migrants:subtitle',
    values: {
      from: { kind: 'year', value: model.years[0]?.year ?? 0 },
      to: { kind: 'year', value: model.years.at(-1)?.year ?? 0 },
      edition: { kind: 'message', value: revision(model) },
    },
  }),
  finding: stockFinding,
  empty: stockEmpty,
  table: stockTable,
  notes: stockNotes,
  sources: ({ stock }) => [{ source: 'undesa-ims', edition: stock }],
});

import { pricesOf } from '../../domain/editions/uses.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { lastStockYear, newestStock } from '../../domain/editions/stock.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { scatterModel, type ScatterModel, type ScatterRows } from './model.ts';
import { scatterFinding, scatterNotes, scatterTable } from './text.ts';
import { pointsQuery } from './queries.ts';
import { scatterSettings, type Against, type ScatterSettings } from './settings.ts';
import { ScatterView } from './View.tsx';

const others: Readonly<Record<Against, readonly SourceUse[]>> = {
  cost: [pricesOf(lastStockYear(newestStock))],
  amount: matrixUse(newestMatrixYear),
  income: [{ source: 'wb-wdi', table: 'indicator', parts: ['gdp_person_ppp'] }],
};

/** Women's share of migrants against the cost of sending, the amount sent or the income there. */
export default defineFigure<ScatterSettings, ScatterRows, ScatterModel>({
  id: 'women-share-scatter',
  about,
  kind: 'published',
  parameters: scatterSettings,
  queries: ({ against }) => ({ points: pointsQuery(against) }),
  model: scatterModel,
  View: ScatterView,
  title: ({ against }) => ({ id: `women-share-scatter:title.${against}` }),
  subtitle: (model) => ({
    id: `women-share-scatter:subtitle.${model.against}`,
    values: {
      stock: { kind: 'year', value: model.stockYear },
      year: { kind: 'year', value: model.valueYear },
      least: { kind: 'count', value: model.least },
    },
  }),
  finding: scatterFinding,
  empty: (model) =>
    model.dots.length > 0
      ? null
      : {
          id: 'women-share-scatter:empty',
          values: { least: { kind: 'count', value: model.least } },
        },
  table: scatterTable,
  foremost: ['note.thin'],
  notes: scatterNotes,
  sources: ({ against }) => ['undesa-ims', ...others[against]],
});

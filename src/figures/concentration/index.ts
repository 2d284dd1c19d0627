import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { economiesSettings, type EconomiesSettings } from '../shared/economies-settings.ts';
import about from './about.ts';
import { concentrationModel, type ConcentrationModel, type ConcentrationRows } from './model.ts';
import { concentrationFinding, concentrationTable } from './text.ts';
import sql from './query.sql?raw';
import { ConcentrationView } from './View.tsx';

/** How far what an economy receives rests on few senders, against all others. */
export default defineFigure<EconomiesSettings, ConcentrationRows, ConcentrationModel>({
  id: 'concentration',
  about,
  kind: 'published',
  parameters: economiesSettings,
  queries: () => ({ world: { id: 'concentration', sql, parameters: {} } }),
  model: concentrationModel,
  View: ConcentrationView,
  title: () => ({ id: 'concentration:title' }),
  subtitle: (model) => ({
    id: 'concentration:subtitle',
    values: {
      year: { kind: 'year', value: model.year },
      count: { kind: 'count', value: model.rows.length },
    },
  }),
  finding: concentrationFinding,
  empty: (model) =>
    model.marked.length > 0
      ? null
      : {
          id: 'concentration:empty',
          values: {
            economy: { kind: 'economy', value: model.economies[0] ?? '' },
            year: { kind: 'year', value: model.year },
          },
        },
  table: concentrationTable,
  notes: (model) => [
    {
      id: 'concentration:note',
      values: { median: { kind: 'count', value: model.median } },
    },
  ],
  sources: () => matrixUse(newestMatrixYear),
});

import { matrixUse, matrixYears } from '../../domain/editions/matrices.ts';
import { stockEditions } from '../../domain/editions/stock.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import {
  contestFinding,
  contestModel,
  contestTable,
  type ContestModel,
  type ContestRows,
} from './model.ts';
import sql from './query.sql?raw';
import { ContestView } from './View.tsx';

/** How near every method of the estimate came to matrices that it did not know. */
export default defineFigure<object, ContestRows, ContestModel>({
  id: 'estimate-contest',
  about,
  kind: 'modelled',
  parameters: {},
  queries: () => ({
    candidates: { id: 'estimate-contest', sql, parameters: {}, resultPack: 'methods' },
  }),
  model: contestModel,
  View: ContestView,
  title: () => ({ id: 'estimate-contest:title' }),
  subtitle: () => ({ id: 'estimate-contest:subtitle' }),
  finding: contestFinding,
  empty: (model) => (model.used ? null : { id: 'estimate-contest:empty' }),
  table: contestTable,
  notes: (model) => [
    { id: 'estimate-contest:note.read' },
    {
      id: 'estimate-contest:note.fitted',
      values: { year: { kind: 'year', value: model.candidates[0]?.year ?? 0 } },
    },
    { id: 'estimate-contest:note.banks' },
  ],
  sources: () => [
    ...modelUses(),
    // It tries each revision alone.
    ...stockEditions.map((edition) => ({ source: 'undesa-ims', edition })),
    ...matrixUse(...matrixYears),
    'banxico',
    'bsp',
    'sbp',
    'cba',
  ],
});

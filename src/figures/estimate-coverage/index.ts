import { matrixUse, matrixYears } from '../../domain/editions/matrices.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import {
  coverageFinding,
  coverageModel,
  coverageTable,
  type CoverageModel,
  type CoverageRows,
} from './model.ts';
import sql from './query.sql?raw';
import { CoverageView } from './View.tsx';

/** Whether the intervals of the estimate hold what they say, measured on held-out years. */
export default defineFigure<object, CoverageRows, CoverageModel>({
  id: 'estimate-coverage',
  about,
  kind: 'modelled',
  parameters: {},
  queries: () => ({
    sizes: { id: 'estimate-coverage', sql, parameters: {}, resultPack: 'methods' },
  }),
  model: coverageModel,
  View: CoverageView,
  title: () => ({ id: 'estimate-coverage:title' }),
  subtitle: () => ({ id: 'estimate-coverage:subtitle' }),
  finding: coverageFinding,
  empty: ({ rows }) => (rows.length > 0 ? null : { id: 'estimate-coverage:empty' }),
  table: coverageTable,
  notes: () => [{ id: 'estimate-coverage:note.how' }, { id: 'estimate-coverage:note.limits' }],
  sources: () => [...modelUses(), ...matrixUse(...matrixYears)],
});

import { largest } from '../flow-bands/pack.ts';
import { bandsQuery, endsQuery, flowQueries } from '../flow-bands/queries.ts';
import { flowKind, flowSources, flowsSubtitle } from '../flow-bands/text.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { matrixModel, type MatrixModel, type MatrixRows } from './model.ts';
import { matrixSettings, type MatrixSettings } from './settings.ts';
import { matrixEmpty, matrixFinding, matrixNotes, matrixTable } from './text.ts';
import { MatrixView } from './View.tsx';

/** Who sends to whom as a table of colours, groups or economies, up to all of them. */
export default defineFigure<MatrixSettings, MatrixRows, MatrixModel>({
  id: 'flow-matrix',
  about,
  kind: 'mixed',
  kindOf: flowKind,
  parameters: matrixSettings,
  queries: (settings) => {
    if (settings.cells === 'groups') return flowQueries(settings);
    const groups = settings.cells === 'all' ? 'all' : largest;
    return { bands: bandsQuery(settings, groups), ends: endsQuery(settings, groups) };
  },
  model: matrixModel,
  View: MatrixView,
  title: ({ of }) => ({ id: `flow-matrix:title.${of}` }),
  subtitle: flowsSubtitle,
  finding: matrixFinding,
  empty: matrixEmpty,
  table: matrixTable,
  notes: matrixNotes,
  sources: flowSources,
});

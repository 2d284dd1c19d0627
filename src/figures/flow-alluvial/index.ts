import { flowQueries } from '../flow-bands/queries.ts';
import type { FlowRows } from '../flow-bands/rows.ts';
import { flowKind, flowSources, flowsFinding, flowsSubtitle } from '../flow-bands/text.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { alluvialModel, type AlluvialModel } from './model.ts';
import { alluvialSettings, type AlluvialSettings } from './settings.ts';
import { alluvialEmpty, alluvialNotes, alluvialTable } from './text.ts';
import { AlluvialView } from './View.tsx';

/** What flows between groups of economies, as bands from those who send to those who receive. */
export default defineFigure<AlluvialSettings, FlowRows, AlluvialModel>({
  id: 'flow-alluvial',
  about,
  kind: 'mixed',
  kindOf: flowKind,
  parameters: alluvialSettings,
  queries: flowQueries,
  model: alluvialModel,
  View: AlluvialView,
  title: ({ of }) => ({ id: `flow-alluvial:title.${of}` }),
  subtitle: flowsSubtitle,
  finding: flowsFinding,
  empty: alluvialEmpty,
  table: alluvialTable,
  notes: alluvialNotes,
  sources: flowSources,
});

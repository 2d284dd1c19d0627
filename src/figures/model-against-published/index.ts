import { matrixUse } from '../../domain/editions/matrices.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { intervalNote, settingWords } from '../modelled-flows/phrases.ts';
import { estimateScalars, type EstimateSettings } from '../modelled-flows/settings.ts';
import about from './about.ts';
import fit from './fit.sql?raw';
import {
  againstFinding,
  againstModel,
  againstTable,
  fittedNote,
  type AgainstModel,
  type AgainstRows,
} from './model.ts';
import sql from './query.sql?raw';
import { againstParameters } from './settings.ts';
import { AgainstView } from './View.tsx';

const resultPack = 'gender/against';

/** How near the estimate comes to what the World Bank published, corridor by corridor. */
export default defineFigure<EstimateSettings, AgainstRows, AgainstModel>({
  id: 'model-against-published',
  about,
  kind: 'mixed',
  parameters: againstParameters,
  queries: (settings) => ({
    corridors: {
      id: 'model-against-published',
      sql,
      parameters: estimateScalars(settings),
      resultPack,
    },
    fit: {
      id: 'model-against-published-fit',
      sql: fit,
      parameters: estimateScalars(settings),
      resultPack,
    },
  }),
  model: againstModel,
  View: AgainstView,
  title: () => ({ id: 'model-against-published:title' }),
  subtitle: ({ settings }) => ({
    id: 'model-against-published:subtitle',
    values: {
      year: { kind: 'year', value: settings.year },
      ...settingWords(settings),
    },
  }),
  finding: againstFinding,
  empty: (model) => (model.fit ? null : { id: 'model-against-published:empty' }),
  table: againstTable,
  foremost: ['note.fitted'],
  notes: (model) => [
    { id: 'model-against-published:note.method' },
    ...intervalNote(model.settings),
    ...fittedNote(model),
    {
      id: 'model-against-published:note.one_sided',
      values: { count: { kind: 'count', value: model.oneSided } },
    },
  ],
  sources: ({ year, stock }) => [...matrixUse(year), ...modelUses(stock)],
});

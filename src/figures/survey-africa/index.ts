import { defineFigure } from '../figure/define-figure.ts';
import { genderPack } from '../shared/gender-packs.ts';
import about from './about.ts';
import {
  fewestAnswers,
  surveyModel,
  surveySettings,
  type SurveyModel,
  type SurveyRows,
  type SurveySettings,
} from './model.ts';
import { surveyFinding, surveyTable } from './text.ts';
import sql from './query.sql?raw';
import { SurveyView } from './View.tsx';

/** What six African household surveys say of women and men who moved and sent money. */
export default defineFigure<SurveySettings, SurveyRows, SurveyModel>({
  id: 'survey-africa',
  about,
  kind: 'published',
  parameters: surveySettings,
  queries: () => ({ cells: { id: 'survey-africa', sql, parameters: {}, resultPack: genderPack } }),
  model: surveyModel,
  View: SurveyView,
  title: ({ what }) => ({ id: `survey-africa:title.${what}` }),
  subtitle: (model) => ({ id: `survey-africa:subtitle.${model.what}` }),
  finding: surveyFinding,
  empty: (model) => (model.cells.length > 0 ? null : { id: 'survey-africa:empty' }),
  table: surveyTable,
  notes: () => [
    {
      id: 'survey-africa:note',
      values: { fewest: { kind: 'count', value: fewestAnswers } },
    },
  ],
  sources: () => ['wb-africa'],
});

import { modelUses } from '../../domain/editions/uses.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { estimateScalars } from '../modelled-flows/settings.ts';
import about from './about.ts';
import { womenSendModel, type WomenSendModel, type WomenSendRows } from './model.ts';
import sql from './query.sql?raw';
import { womenSendParameters, type WomenSendSettings } from './settings.ts';
import survey from './survey.sql?raw';
import { WomenSendView } from './View.tsx';
import { womenSendFinding, womenSendNotes, womenSendSubtitle, womenSendTable } from './words.ts';

/** How much of the money sent home comes from women: a range over what may be assumed of them. */
export default defineFigure<WomenSendSettings, WomenSendRows, WomenSendModel>({
  id: 'women-send',
  about,
  kind: 'modelled',
  parameters: womenSendParameters,
  queries: (settings) => ({
    sums: {
      id: 'women-send',
      sql,
      parameters: { ...estimateScalars(settings), ratio: settings.ratio / 100 },
      resultPack: 'gender/estimate',
    },
    survey: { id: 'women-send-survey', sql: survey, parameters: {}, resultPack: 'gender/estimate' },
  }),
  model: womenSendModel,
  View: WomenSendView,
  title: () => ({ id: 'women-send:title' }),
  subtitle: womenSendSubtitle,
  finding: womenSendFinding,
  empty: (model) => (model.world ? null : { id: 'women-send:empty' }),
  table: womenSendTable,
  notes: womenSendNotes,
  sources: ({ stock }) => [...modelUses(stock), 'undp-hdr', 'wb-africa'],
});

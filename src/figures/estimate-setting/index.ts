import { modelUses } from '../../domain/editions/uses.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import matrix from './matrix.sql?raw';
import { settingModel, type SettingModel, type SettingRows } from './model.ts';
import { settingParameters, settingScalars, type SettingSettings } from './settings.ts';
import { settingFinding, settingNotes, settingSubtitle, settingTable } from './text.ts';
import top from './top.sql?raw';
import { SettingView } from './View.tsx';

/** The estimate under assumptions of the user's own; its whole matrix can be taken away. */
export default defineFigure<SettingSettings, SettingRows, SettingModel>({
  id: 'estimate-setting',
  about,
  kind: 'modelled',
  parameters: settingParameters,
  queries: (settings) => ({
    top: {
      id: 'estimate-setting',
      sql: top,
      parameters: settingScalars(settings),
      resultPack: 'methods',
    },
  }),
  model: settingModel,
  View: SettingView,
  title: () => ({ id: 'estimate-setting:title' }),
  subtitle: settingSubtitle,
  finding: settingFinding,
  empty: ({ rows }) => (rows.length > 0 ? null : { id: 'estimate-setting:empty' }),
  table: settingTable,
  notes: settingNotes,
  sources: ({ stock, year }) => [...modelUses(stock, [year]), 'undp-hdr', 'wb-africa'],
  exportQueries: (settings) => [
    { query: { id: 'estimate-matrix', sql: matrix, parameters: settingScalars(settings) } },
  ],
});

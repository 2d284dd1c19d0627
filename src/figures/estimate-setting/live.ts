import { joinedStock } from '../../domain/editions/stock.ts';
import type { Figure } from '../figure/define-figure.ts';
import { setOf } from '../modelled-flows/set-of.ts';
import {
  workingSetQueries,
  type StockSetRow,
  type WorkingSetRows,
} from '../modelled-flows/working-set-queries.ts';
import estimateSetting from './index.ts';
import { settingModel, type SettingModel } from './model.ts';
import type { SettingSettings } from './settings.ts';
import { largestOf } from './sum-up.ts';

interface LiveRows extends WorkingSetRows {
  /** The stock of both revisions joined, which the range of methods is of. */
  joined: readonly StockSetRow[];
}

/** The same figure for a hand that drags: it asks once a revision, and works all else out here. */
export const liveSetting: Figure<SettingSettings, LiveRows, SettingModel> = {
  ...estimateSetting,
  queries: ({ stock }) => ({
    ...workingSetQueries(stock),
    joined: workingSetQueries(joinedStock).stock,
  }),
  model: (settings, { joined, ...rows }) =>
    settingModel(settings, {
      top: largestOf(setOf(rows), setOf({ ...rows, stock: joined }), {
        year: settings.year,
        beta: settings.beta / 100,
        method: settings.method,
        ratio: settings.ratio / 100,
      }),
    }),
};

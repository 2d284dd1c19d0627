import type { Figure } from '../figure/define-figure.ts';
import { setOf } from '../modelled-flows/set-of.ts';
import { workingSetQueries, type WorkingSetRows } from '../modelled-flows/working-set-queries.ts';
import womenSend from './index.ts';
import { womenSendModel, type WomenSendModel } from './model.ts';
import type { SurveyRow } from './rows.ts';
import type { WomenSendSettings } from './settings.ts';
import { sumUp } from './sum-up.ts';

export interface LiveRows extends WorkingSetRows {
  survey: readonly SurveyRow[];
}

/** The same figure for a hand that drags: it asks once a revision, and works all else out here. */
export const liveWomenSend: Figure<WomenSendSettings, LiveRows, WomenSendModel> = {
  ...womenSend,
  queries: (settings) => ({
    ...workingSetQueries(settings.stock),
    survey: womenSend.queries(settings).survey,
  }),
  model: (settings, rows) =>
    womenSendModel(settings, {
      sums: sumUp(setOf(rows), {
        year: settings.year,
        beta: settings.beta / 100,
        method: settings.method,
        ratio: settings.ratio / 100,
      }),
      survey: rows.survey,
    }),
};

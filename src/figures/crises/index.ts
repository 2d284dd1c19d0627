import { totalUses } from '../../domain/editions/totals.ts';
import { priceUse } from '../../domain/editions/prices.ts';
import { defineFigure } from '../figure/define-figure.ts';
import type { MoneyGapRow, MoneyRow } from '../money-over-time/money-row.ts';
import sql from '../money-over-time/query.sql?raw';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import { crisisModel, type CrisisModel, type CrisisRows } from './model.ts';
import { crisisFinding, crisisNotes, crisisTable } from './text.ts';
import { CrisisView } from './View.tsx';

/** What became of the money received in 2008–09, in 2020 and in 2022: rows of `money-over-time`. */
export default defineFigure<EconomiesSettings, CrisisRows, CrisisModel>({
  id: 'crises',
  about,
  kind: 'published',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<MoneyRow | MoneyGapRow>('money-over-time', sql, economies),
  model: crisisModel,
  View: CrisisView,
  title: () => ({ id: 'crises:title' }),
  subtitle: (model) => ({
    id: 'crises:subtitle',
    values: { year: { kind: 'year', value: model.newest } },
  }),
  finding: crisisFinding,
  empty: (model) =>
    model.lines.length > 0
      ? null
      : {
          id: 'crises:empty',
          values: { economy: { kind: 'economy', value: model.economies[0] ?? '' } },
        },
  table: crisisTable,
  foremost: ['note.cause'],
  notes: crisisNotes,
  sources: () => [...totalUses('received', 'headline'), priceUse],
});

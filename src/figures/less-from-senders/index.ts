import { newestTotalYear } from '../../domain/editions/totals.ts';
import { joinedStock } from '../../domain/editions/stock.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import { defineFigure } from '../figure/define-figure.ts';
import {
  economiesSettings,
  perEconomy,
  type EconomiesSettings,
} from '../shared/economies-settings.ts';
import about from './about.ts';
import { lessModel, type LessModel, type LessRow, type LessRows } from './model.ts';
import sql from './query.sql?raw';
import { lessFinding, lessNotes, lessTable } from './text.ts';
import { LessView } from './View.tsx';

/** What an economy would lack with a tenth less from its largest senders. */
export default defineFigure<EconomiesSettings, LessRows, LessModel>({
  id: 'less-from-senders',
  about,
  kind: 'modelled',
  parameters: economiesSettings,
  queries: ({ economies }) => perEconomy<LessRow>('less-from-senders', sql, economies),
  model: lessModel,
  View: LessView,
  title: () => ({ id: 'less-from-senders:title' }),
  subtitle: (model) => ({
    id: `less-from-senders:subtitle.${model.ofGdp ? 'gdp' : 'dollars'}`,
    values: { year: { kind: 'year', value: model.newest } },
  }),
  finding: lessFinding,
  empty: (model) =>
    model.senders.length > 0
      ? null
      : {
          id: 'less-from-senders:empty',
          values: { economy: { kind: 'economy', value: model.economies[0] ?? '' } },
        },
  table: lessTable,
  notes: lessNotes,
  sources: () => [
    ...modelUses(joinedStock, [newestTotalYear('received', 'headline')]),
    { source: 'wb-wdi', table: 'indicator', parts: ['gdp_usd'] },
  ],
});

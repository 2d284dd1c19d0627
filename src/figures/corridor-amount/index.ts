import { matrixUse, matrixYears } from '../../domain/editions/matrices.ts';
import { stockEditions } from '../../domain/editions/stock.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { defineFigure } from '../figure/define-figure.ts';
import {
  corridorQuery,
  corridorSettings,
  type CorridorSettings,
} from '../shared/corridor-settings.ts';
import { partnersQuery } from '../corridor-similar/queries.ts';
import about from './about.ts';
import flowsSql from './flows.sql?raw';
import matricesSql from './matrices.sql?raw';
import { amountModel, type AmountModel } from './model.ts';
import type { AmountRows, FlowRow, MatrixRow } from './rows.ts';
import { AmountView } from './View.tsx';
import { amountEmpty, amountFinding, amountNotes, amountTable } from './text.ts';

const flows = (economy: EconomyCode) => corridorQuery<FlowRow>('corridor-flows', flowsSql, economy);
const matrices = (economy: EconomyCode) =>
  corridorQuery<MatrixRow>('corridor-matrices', matricesSql, economy);

/** How much is sent through a corridor, matrix by matrix, and our estimate of the years between. */
export default defineFigure<CorridorSettings, AmountRows, AmountModel>({
  id: 'corridor-amount',
  about,
  kind: 'published',
  parameters: corridorSettings,
  queries: ({ sender, receiver }) => ({
    sent: flows(sender),
    sentBack: flows(receiver),
    matricesOfSender: matrices(sender),
    matricesOfReceiver: matrices(receiver),
    partners: partnersQuery(receiver),
  }),
  // Of all corridors of both economies, which the questions are about, the two between them.
  exportQueries: ({ sender, receiver }) => [
    { query: flows(sender), only: { receiver } },
    { query: flows(receiver), only: { receiver: sender } },
    { query: matrices(sender) },
    { query: matrices(receiver) },
  ],
  model: amountModel,
  View: AmountView,
  title: () => ({ id: 'corridor-amount:title' }),
  subtitle: (model) => ({
    id: 'corridor-amount:subtitle',
    values: {
      from: { kind: 'year', value: model.cells[0]?.year ?? 0 },
      to: { kind: 'year', value: model.cells.at(-1)?.year ?? 0 },
    },
  }),
  finding: amountFinding,
  empty: amountEmpty,
  table: amountTable,
  notes: amountNotes,
  sources: () => [...matrixUse(...matrixYears), ...stockEditions.flatMap(modelUses)],
});

import { dollarsParameter } from '../../domain/dollars.ts';
import { matrixUse, matrixYears } from '../../domain/editions/matrices.ts';
import { priceUse } from '../../domain/editions/prices.ts';
import { stockEditions } from '../../domain/editions/stock.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { corridorQuery, corridorSettings } from '../shared/corridor-settings.ts';
import { ofPriceYear } from '../shared/dollars.ts';
import { partnersQuery } from '../corridor-similar/queries.ts';
import about from './about.ts';
import flowsSql from './flows.sql?raw';
import matricesSql from './matrices.sql?raw';
import { amountModel, type AmountModel, type AmountSettings } from './model.ts';
import type { AmountRows, FlowRow, MatrixRow } from './rows.ts';
import { AmountView } from './View.tsx';
import { amountEmpty, amountFinding, amountNotes, amountTable } from './text.ts';

const flows = (economy: EconomyCode) => corridorQuery<FlowRow>('corridor-flows', flowsSql, economy);
const matrices = (economy: EconomyCode) =>
  corridorQuery<MatrixRow>('corridor-matrices', matricesSql, economy);

const parameters: ParameterSpec<AmountSettings> = {
  ...(corridorSettings as ParameterSpec<AmountSettings>),
  dollars: dollarsParameter(),
};

/** How much is sent through a corridor, matrix by matrix, and our estimate of the years between. */
export default defineFigure<AmountSettings, AmountRows, AmountModel>({
  id: 'corridor-amount',
  about,
  kind: 'published',
  parameters,
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
    id: `corridor-amount:subtitle${model.dollars === 'real' ? '_real' : ''}`,
    values: {
      base: ofPriceYear,
      from: { kind: 'year', value: model.cells[0]?.year ?? 0 },
      to: { kind: 'year', value: model.cells.at(-1)?.year ?? 0 },
    },
  }),
  finding: amountFinding,
  empty: amountEmpty,
  table: amountTable,
  notes: amountNotes,
  sources: () => [
    ...matrixUse(...matrixYears),
    ...stockEditions.flatMap((stock) => modelUses(stock)),
    priceUse,
  ],
});

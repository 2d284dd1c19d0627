import { dollarsParameter } from '../../domain/dollars.ts';
import { matrixUse, matrixYears } from '../../domain/editions/matrices.ts';
import { priceUse } from '../../domain/editions/prices.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { corridorSettings } from '../shared/corridor-settings.ts';
import { ofPriceYear } from '../shared/dollars.ts';
import { partnersQuery } from '../corridor-similar/queries.ts';
import about from './about.ts';
import { amountKind, amountModel, type AmountModel, type AmountSettings } from './model.ts';
import { flowsQuery, matricesQuery, pairsQuery } from './queries.ts';
import type { AmountRows } from './rows.ts';
import { AmountView } from './View.tsx';
import { amountEmpty, amountFinding, amountNotes, amountTable } from './text.ts';

const parameters: ParameterSpec<AmountSettings> = {
  ...(corridorSettings as ParameterSpec<AmountSettings>),
  dollars: dollarsParameter(),
};

/** How much is sent through a corridor, matrix by matrix, and our estimate of the years between. */
export default defineFigure<AmountSettings, AmountRows, AmountModel>({
  id: 'corridor-amount',
  about,
  kind: 'mixed',
  kindOf: amountKind,
  parameters,
  queries: ({ sender, receiver }) => ({
    sent: flowsQuery(sender),
    sentBack: flowsQuery(receiver),
    matricesOfSender: matricesQuery(sender),
    matricesOfReceiver: matricesQuery(receiver),
    partners: partnersQuery(receiver),
    pairs: pairsQuery(sender),
  }),
  // Of all corridors of both economies, which the questions are about, the two between them.
  exportQueries: ({ sender, receiver }) => [
    { query: flowsQuery(sender), only: { receiver } },
    { query: flowsQuery(receiver), only: { receiver: sender } },
    { query: matricesQuery(sender) },
    { query: matricesQuery(receiver) },
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
  foremost: ['note.set_to_zero', 'note.modelled'],
  notes: amountNotes,
  sources: () => [...matrixUse(...matrixYears), ...modelUses(), priceUse],
});

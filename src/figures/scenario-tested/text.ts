import { baseMatrix } from '../../domain/editions/matrices.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { elasticityOf } from '../../domain/scenario/assumptions.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { economyOf, year as yearOf } from '../shared/phrases.ts';
import type { ScenarioTestedModel, TestedReceiver } from './model.ts';

const ns = 'scenario-tested';
const percent = (value: number): MessageValue => ({ kind: 'share', value });
const count = (value: number): MessageValue => ({ kind: 'count', value });
/** Percentage points, to one decimal. */
const points = (value: number): MessageValue => count(Math.round(10 * value) / 10);

/** The widest miss is told of these: of small receivers a single bank moves the record. */
const largest = 10;

const years = ({ year }: ScenarioTestedModel) => ({ year: yearOf(year), before: yearOf(year - 1) });
const way = (value: number) => (value < 0 ? 'less' : 'more');

export function testedSubtitle(model: ScenarioTestedModel): Message {
  return { id: `${ns}:subtitle.${model.settings.income}`, values: years(model) };
}

/** All receivers together; how wide the misses were, and against saying nothing; the widest one. */
export function testedFinding(model: ScenarioTestedModel): readonly Message[] {
  const { receivers, together, miss, still, within } = model;
  const worst = widest(receivers.slice(0, largest));
  if (!together || !worst) return [];
  return [
    {
      id: `${ns}:finding.${way(together.predicted)}_${way(together.actual)}`,
      values: {
        ...years(model),
        predicted: percent(Math.abs(together.predicted)),
        actual: percent(Math.abs(together.actual)),
        low: percent(together.low),
        high: percent(together.high),
      },
    },
    {
      id: `${ns}:finding.miss`,
      values: { of: count(receivers.length), miss: points(miss), still: points(still) },
    },
    {
      id: `${ns}:finding.within`,
      values: {
        of: count(receivers.length),
        within: count(within),
        low: count(elasticityOf.income.low),
        high: count(elasticityOf.income.high),
      },
    },
    {
      id: `${ns}:finding.widest`,
      values: {
        economy: economyOf(worst.economy),
        largest: count(Math.min(largest, receivers.length)),
        predicted: percent(worst.predicted),
        actual: percent(worst.actual),
      },
    },
  ];
}

function widest(receivers: readonly TestedReceiver[]): TestedReceiver | undefined {
  return receivers.toSorted((a, b) => Math.abs(b.miss) - Math.abs(a.miss))[0];
}

export function testedEmpty({ receivers }: ScenarioTestedModel): Message | null {
  return receivers.length > 0 ? null : { id: `${ns}:empty` };
}

export function testedNotes(model: ScenarioTestedModel): readonly Message[] {
  const { low, central, high } = elasticityOf.income;
  return [
    {
      id: `${ns}:note.how.${model.settings.income}`,
      values: {
        ...years(model),
        low: count(low),
        central: count(central),
        high: count(high),
        matrix: yearOf(baseMatrix(model.year - 1)),
      },
    },
    { id: `${ns}:note.lacks.${model.settings.income}` },
    {
      id: `${ns}:note.left`,
      values: { broken: count(model.left.broken), unknown: count(model.left.unknown) },
    },
  ];
}

/** Every receiver that was tested, the one that got most first. */
export function testedTable(model: ScenarioTestedModel): FigureTable {
  const columns = ['economy', 'before', 'after', 'actual', 'predicted', 'low', 'high', 'miss'];
  return {
    columns: columns.map((column) => ({ id: `${ns}:column.${column}`, values: years(model) })),
    rows: model.receivers.map((one) => [
      economyOf(one.economy),
      { kind: 'amount', value: one.before, unit: 'usd' },
      { kind: 'amount', value: one.after, unit: 'usd' },
      percent(one.actual),
      percent(one.predicted),
      percent(one.low),
      percent(one.high),
      points(one.miss),
    ]),
  };
}

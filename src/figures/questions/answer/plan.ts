import type { Query } from '../../../database/query.ts';
import { newestMatrixYear } from '../../../domain/editions/matrices.ts';
import type { Measure, MeasureId } from '../../../domain/measure.ts';
import { measures } from '../../../domain/measure.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import { economiesQuery } from '../../economies/queries.ts';
import {
  flowsQuery,
  flowYearsQuery,
  focusFlowsQuery,
  gapsQuery,
  totalsQuery,
  valuesQuery,
} from '../../world-map/query/queries.ts';
import type {
  FlowRow,
  FlowYearRow,
  GapRow,
  TotalRow,
  ValueRow,
} from '../../world-map/query/rows.ts';
import { mapParameters, settingsOf } from '../../world-map/settings/parameters.ts';
import { openingYear, type Settings } from '../../world-map/settings/settings.ts';
import { readParameters } from '../../../domain/parameters.ts';
import { isFlowShape, type FlowSubject, type Question } from '../reading/question.ts';

/** The rows that an answer is made from; those that a question does not need are not there. */
export interface AnswerRows {
  economies: readonly PlacedEconomy[];
  values?: readonly ValueRow[];
  gaps?: readonly GapRow[];
  totals?: readonly TotalRow[];
  flows?: readonly FlowRow[];
  flowYears?: readonly FlowYearRow[];
  /** What corridors carried by the newest matrix. */
  carried?: readonly FlowRow[];
}

/** The measure whose map shows what is asked. */
export function measureOf({ shape, of, side }: Question): MeasureId {
  if (!isFlowShape({ shape })) return of as MeasureId;
  const [incoming, outgoing] = ofFlow[of as FlowSubject];
  return side === 'out' ? outgoing : incoming;
}

const ofFlow: Readonly<Record<FlowSubject, readonly [MeasureId, MeasureId]>> = {
  remittance: ['received', 'paid'],
  migrant: ['hosted', 'abroad'],
  women: ['hosted_women', 'abroad_women'],
  cost: ['cost_to', 'cost_from'],
  refugee: ['refugees_hosted', 'refugees_origin'],
};

/** The year that is asked; the newest with most of the world where none is. */
export function yearOf(question: Question): number {
  if (question.year !== null) return question.year;
  const [incoming] = isFlowShape(question)
    ? ofFlow[question.of as FlowSubject]
    : [question.of as MeasureId];
  return openingYear(incoming, measures[incoming].series[0]);
}

/** The settings of the map that shows what is asked. */
export function mapSettings(question: Question): Settings {
  const measure: Measure = measures[measureOf(question)];
  const fallback = settingsOf(readParameters(mapParameters(), '').values);
  const [first = null, second = null] = question.economies;
  const flow = isFlowShape(question);
  const regionOrIncome = question.among;
  return {
    ...fallback,
    measure: measure.id,
    series: measure.series[0],
    year: yearOf(question),
    focus: question.shape === 'corridor' ? second : first,
    direction: question.side ?? (flow || measure.side === 'receiver' ? 'in' : 'out'),
    with: question.shape === 'corridor' ? first : null,
    region: fallback.region.concat(
      regionOrIncome !== null && regionOrIncome.length > 2 ? [regionOrIncome as never] : [],
    ),
    income: fallback.income.concat(
      regionOrIncome !== null && regionOrIncome.length <= 2 ? [regionOrIncome as never] : [],
    ),
  };
}

/** What is asked of the data for an answer: answers that are built with the site, where there are. */
export function planOf(question: Question): { [Name in keyof AnswerRows]: Query<unknown> } {
  const settings = mapSettings(question);
  const economies = economiesQuery();
  switch (question.shape) {
    case 'world':
      return { economies, totals: totalsQuery(settings) };
    case 'corridor':
    case 'partners':
    case 'corridors': {
      const kind = measures[settings.measure].flow;
      const [one] = question.economies;
      return {
        economies,
        flowYears: flowYearsQuery(kind),
        flows:
          one === undefined
            ? flowsQuery(settings)
            : focusFlowsQuery(settings, settings.focus ?? one),
        ...(question.carries === null ? {} : { carried: carriedQuery(settings, one) }),
      };
    }
    default: {
      const gaps = gapsQuery(settings);
      return { economies, values: valuesQuery(settings), ...(gaps === null ? {} : { gaps }) };
    }
  }
}

function carriedQuery(settings: Settings, economy: string | undefined): Query<FlowRow> {
  const matrix: Settings = {
    ...settings,
    measure: 'received',
    series: 'headline',
    year: newestMatrixYear,
  };
  return economy === undefined ? flowsQuery(matrix) : focusFlowsQuery(matrix, economy);
}

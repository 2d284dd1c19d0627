import type { Query } from '../../../database/query.ts';
import { incomeGroups, regions, type EconomyCode } from '../../../domain/economy.ts';
import { newestMatrixYear } from '../../../domain/editions/matrices.ts';
import { measures, type Measure } from '../../../domain/measure.ts';
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
import { openingYear, unGroups, type Settings } from '../../world-map/settings/settings.ts';
import { readParameters } from '../../../domain/parameters.ts';
import { flowsQuery as corridorFlowsQuery } from '../../corridor-amount/queries.ts';
import type { FlowRow as CorridorFlowRow } from '../../corridor-amount/rows.ts';
import { officialQueries } from '../../corridor-official/queries.ts';
import type { OfficialRows } from '../../corridor-official/rows.ts';
import { moneyQuery } from '../../economy-group/queries.ts';
import type { FactRow } from '../../economy-summary/fact-row.ts';
import { summaryQuery } from '../../economy-summary/queries.ts';
import type { NewestRow } from '../../newest-partners/model.ts';
import newestSql from '../../newest-partners/query.sql?raw';
import { perEconomy } from '../../shared/economies-settings.ts';
import type { PartnerRow } from '../../top-partners/model.ts';
import matrixSql from '../../top-partners/query.sql?raw';
import type { MoneyRow } from '../../economy-group/rows.ts';
import moneySql from '../../economy-group/group-money.sql?raw';
import type { MoneyRow as SeriesRow } from '../../money-over-time/money-row.ts';
import seriesSql from '../../money-over-time/query.sql?raw';
import { askedGroup, askedSlug, groupParameter, type AskedGroup } from '../reading/asked-group.ts';
import { measureOf } from '../reading/measure-of.ts';
import { mayBeReported } from './reported.ts';
import { womenOfGroups, type WomenOfGroupRow } from './women-of-groups.ts';
import { groupsOf, isFlowShape, type Question } from '../reading/question.ts';

/**
 * The rows that an answer is made from; those that a question does not need are not there. Of a corridor
 * that a central bank may report, those of the figure on its page.
 */
export interface AnswerRows extends Partial<OfficialRows> {
  economies: readonly PlacedEconomy[];
  values?: readonly ValueRow[];
  gaps?: readonly GapRow[];
  totals?: readonly TotalRow[];
  flows?: readonly FlowRow[];
  flowYears?: readonly FlowYearRow[];
  /** Of a corridor whose newest year is asked for: all years of those out of its sender. */
  course?: readonly CorridorFlowRow[];
  /** What corridors carried by the newest matrix. */
  carried?: readonly FlowRow[];
  /** Of partners in the newest year, what the estimate has of them, and in that of the newest matrix, that. */
  newest?: readonly NewestRow[];
  matrix?: readonly PartnerRow[];
  /** Of questions of women: all migrants. */
  persons?: readonly ValueRow[];
  /** Of groups, the women among their migrants. */
  women?: readonly WomenOfGroupRow[];
  /** Of a group, what its members received and paid. */
  [money: MoneyOfGroup]: readonly MoneyRow[] | undefined;
  /** Of money of an economy over years, its series with their breaks. */
  [series: SeriesOfEconomy]: readonly SeriesRow[] | undefined;
  /** Of the cost of an economy, and of women among its migrants, what its page opens with. */
  [facts: FactsOfEconomy]: readonly FactRow[] | undefined;
}

type MoneyOfGroup = `group-money ${string}`;

/** The name of the rows of a group's money. */
export function moneyOf(group: AskedGroup): MoneyOfGroup {
  return `group-money ${askedSlug(group)}`;
}

type SeriesOfEconomy = `series ${string}`;

/** The name of the rows of an economy's money over time. */
export function seriesOf(economy: EconomyCode): SeriesOfEconomy {
  return `series ${economy}`;
}

type FactsOfEconomy = `facts ${string}`;

/** The name of the rows that an economy's page opens with. */
export function factsOf(economy: EconomyCode): FactsOfEconomy {
  return `facts ${economy}`;
}

/** The year that is asked; the newest with most of the world where none is. */
export function yearOf(question: Question): number {
  if (question.year !== null) return question.year;
  if (question.of === 'remittance' && sumsFlows(question)) return newestMatrixYear;
  const incoming = measureOf({ ...question, side: 'in' });
  return openingYear(incoming, measures[incoming].series[0]);
}

/** Whether flows of a group are added up: of estimates only the single ones are told. */
export function sumsFlows(question: Question): boolean {
  const { shape } = question;
  return (shape === 'partners' || shape === 'corridor') && groupsOf(question).length > 0;
}

/** The filter of the map that leaves the economies of a group; of some there is none. */
function filterOf(group: AskedGroup | null): Partial<Settings> {
  const region = regions.find((one) => one === group);
  if (region !== undefined) return { region: [region] };
  const income = incomeGroups.find((one) => one === group);
  if (income !== undefined) return { income: [income] };
  const shared = unGroups.find((one) => one === group);
  if (shared !== undefined) return { group: [shared] };
  return group === 'fcv' ? { conflict: true } : {};
}

/** The settings of the map that shows what is asked. */
export function mapSettings(question: Question): Settings {
  const measure: Measure = measures[measureOf(question)];
  const fallback = settingsOf(readParameters(mapParameters(), '').values);
  const [first = null, second = null] = question.economies.map((code) =>
    askedGroup(code) === null ? code : null,
  );
  const flow = isFlowShape(question);
  const corridor = question.shape === 'corridor' && first !== null && second !== null;
  const direction = measure.side === 'receiver' ? ('in' as const) : ('out' as const);
  return {
    ...fallback,
    measure: measure.id,
    series: measure.series[0],
    year: yearOf(question),
    focus: corridor ? second : (first ?? second),
    direction: question.side ?? (flow ? 'in' : direction),
    with: corridor ? first : null,
    ...filterOf(question.among ?? (flow ? null : (groupsOf(question)[0] ?? null))),
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
          one === undefined || groupsOf(question).length > 0
            ? flowsQuery(settings)
            : focusFlowsQuery(settings, settings.focus ?? one),
        ...partnersBehind(question),
        ...(isNewestCorridor(question) ? { course: corridorFlowsQuery(one ?? '') } : {}),
        ...(mayBeReported(question)
          ? officialQueries({ sender: one ?? '', receiver: question.economies[1] ?? '' })
          : {}),
        ...(question.carries === null ? {} : { carried: carriedQuery(settings, settings.focus) }),
      };
    }
    default: {
      const gaps = gapsQuery(settings);
      const persons = personsOf(question);
      const women = womenOfGroups(question);
      const money = settings.measure === 'received' || settings.measure === 'paid';
      return {
        economies,
        values: valuesQuery(settings),
        ...(gaps === null ? {} : { gaps }),
        ...(women === null ? {} : { women }),
        ...factsBehind(question, measures[settings.measure]),
        ...seriesBehind(question, measures[settings.measure]),
        ...(persons === null ? {} : { persons: valuesQuery({ ...settings, measure: persons }) }),
        ...(money
          ? Object.fromEntries(
              groupsOf(question).map((group) => [moneyOf(group), groupMoneyQuery(group)]),
            )
          : {}),
      };
    }
  }
}

/**
 * What the pages of the economies open with: where the cost of each is asked for in one year, and where
 * women among their migrants are, of which a page may tell no share.
 */
function factsBehind(
  { shape, economies, of }: Question,
  { group }: Measure,
): Record<FactsOfEconomy, Query<FactRow>> {
  const women = /_(?:women|female)$/.test(of);
  const told = shape === 'value' || shape === 'compare' || (shape === 'trend' && women);
  if (!told || (group !== 'cost' && !women)) return {};
  return Object.fromEntries(
    economies
      .filter((one) => askedGroup(one) === null)
      .map((one) => [factsOf(one), summaryQuery(one)]),
  );
}

/** The series of money of the economies, where years of it are set beside one another. */
function seriesBehind(
  { shape, economies, since, until }: Question,
  { group }: Measure,
): Record<SeriesOfEconomy, Query<SeriesRow>> {
  const overYears = shape === 'trend' || (shape === 'compare' && (since ?? until) !== null);
  if (!overYears || group !== 'remittances') return {};
  const single = economies.filter((one) => askedGroup(one) === null);
  const all = perEconomy<SeriesRow>('money-over-time', seriesSql, single);
  return Object.fromEntries(single.map((one) => [seriesOf(one), all[one]!]));
}

/** Whether the newest amount of one corridor is asked for, which not every corridor has in one year. */
function isNewestCorridor(question: Question): boolean {
  const { shape, of, year } = question;
  return (
    shape === 'corridor' && of === 'remittance' && year === null && groupsOf(question).length === 0
  );
}

/** What an economy's page says of its partners, with its doubts. */
function partnersBehind(question: Question): Partial<Record<'newest' | 'matrix', Query<unknown>>> {
  const [economy = ''] = question.economies;
  const year = yearOf(question);
  if (question.shape !== 'partners' || question.of !== 'remittance') return {};
  if (groupsOf(question).length > 0) return {};
  if (year === newestMatrixYear)
    return { matrix: perEconomy<PartnerRow>('top-partners', matrixSql, [economy])[economy]! };
  return year === yearOf({ ...question, year: null })
    ? { newest: perEconomy<NewestRow>('newest-partners', newestSql, [economy])[economy]! }
    : {};
}

/** All migrants, beside the women among them; null where a share alone is asked for. */
export function personsOf({ shape, of }: Question): 'hosted' | 'abroad' | null {
  const told = shape === 'value' || shape === 'trend';
  if (of === 'hosted_female' || (told && of === 'hosted_women')) return 'hosted';
  return of === 'abroad_female' || (told && of === 'abroad_women') ? 'abroad' : null;
}

function groupMoneyQuery(group: AskedGroup): Query<MoneyRow> {
  if (group !== 'pacific') return moneyQuery(group);
  return { id: 'group-money', sql: moneySql, parameters: { group: groupParameter(group) } };
}

function carriedQuery(settings: Settings, economy: string | null): Query<FlowRow> {
  const matrix: Settings = {
    ...settings,
    measure: 'received',
    series: 'headline',
    year: newestMatrixYear,
  };
  return economy === null ? flowsQuery(matrix) : focusFlowsQuery(matrix, economy);
}

import type { Dollars } from '../../domain/dollars.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { matrixUse, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { priceUse } from '../../domain/editions/prices.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import { modelUses, pricesIn } from '../../domain/editions/uses.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { moneyPublishers } from '../../domain/measure.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import { factsBy } from '../economy-summary/facts-by.ts';
import type { FactRow } from '../economy-summary/fact-row.ts';
import { summaryParts } from '../economy-summary/model.ts';
import type { Sentence } from '../economy-summary/sentence.ts';
import { tellsWomen } from '../economy-summary/women.ts';
import { economyOf } from '../shared/phrases.ts';
import { confidence, whenOf, type SpeechLine } from './speech-line.ts';

/**
 * The four sentences on an economy: those of the opening of its page, made of the same rows by the
 * same rules, each with its year, its sources and how sure it is.
 */
export function economySpeech(
  economy: EconomyCode,
  all: readonly FactRow[],
  dollars: Dollars = 'nominal',
  series: MoneySeries = 'headline',
): readonly SpeechLine[] {
  const { money, origins, cost, migrants } = summaryParts(economy, all, dollars, series);
  return [
    amountLine(money, factsBy(series, all), all),
    partnersLine(economy, origins),
    costLine(cost),
    womenLine(economy, migrants),
  ];
}

const key = ({ message: { id } }: Sentence) => id.replace('economy-summary:', '');
const messages = (sentences: readonly Sentence[]) => sentences.map(({ message }) => message);
const has = (sentences: readonly Sentence[], which: RegExp) =>
  sentences.some((one) => which.test(key(one)));

/**
 * What of the money is for a speech: the history of what was received before what was paid. The other
 * publisher's figure and breaks stand beside it, and name what they are of.
 */
const spoken =
  /^(?:received|paid)(?:_stale(?:_by\.\w+)?|_repeated)?$|^trend\.|^real(?:_but)?\.|^(?:lately_)?step$|^step_(?:too$|alone\.)|^lately$|^far_apart$|^untold$|^former$/;
const beside = /^(?:other|joint|break|by|by_none|bank_total)\./;

function amountLine(
  money: readonly Sentence[],
  rows: readonly FactRow[],
  all: readonly FactRow[],
): SpeechLine {
  const known = money.filter((one) => spoken.test(key(one)));
  const unknown = !has(money, /^(?:received|paid)$/);
  const said = messages(unknown ? money : known);
  const besides = messages(unknown ? [] : money.filter((one) => beside.test(key(one))));
  const others = messages(money.filter((one) => /^(?:other|joint)\./.test(key(one))));
  const told = (['received', 'paid'] as const).flatMap((direction) => {
    const fact = rows.find((row) => row.fact === direction);
    return fact && has(money, new RegExp(`^${direction}$`)) ? [fact] : [];
  });
  return {
    part: 'amount',
    said,
    when: unknown
      ? null
      : whenOf(messages(money.filter((one) => /^(?:received|paid)$/.test(key(one))))),
    confidence: confidence(`amount.${unknown ? 'unknown' : sureness(money)}`),
    besides,
    sources: [
      ...told.flatMap((fact) => publishersOf(fact, all, numbersOf(others, 'year'))),
      ...(has(known, /^real/) ? [priceUse] : []),
    ],
    unknown,
  };
}

/** How sure the amount that leads is: what was received, or paid where that is all that is known. */
function sureness(money: readonly Sentence[]): string {
  const flow = has(money, /^received$/) ? 'received' : 'paid';
  if (has(money, new RegExp(`^${flow}_(?:stale(?:_by\\.\\w+)?|repeated)$`))) return 'old';
  if (flow === 'received' && has(money, /^far_apart$/)) return 'far_apart';
  if (has(money, new RegExp(`^(?:other|joint)\\.${flow}`))) return 'differs';
  const breaks = new RegExp(`^break\\.${flow}\\.|^(?:lately_)?step(?:_too)?$|^untold$`);
  return has(money, breaks) ? 'breaks' : 'published';
}

/**
 * The release that a total is from: that of the publisher whose newest figure it is; of both where both
 * are named.
 *
 * @param beside years of which the other publisher's figure is told
 */
function publishersOf(
  fact: FactRow,
  all: readonly FactRow[],
  beside: readonly number[],
): SourceUse[] {
  const direction = fact.fact === 'paid' ? 'paid' : 'received';
  const own = moneyPublishers.find((publisher) =>
    all.some(
      (row) =>
        row.fact === fact.fact &&
        row.series === publisher &&
        row.year === fact.year &&
        row.value === fact.value,
    ),
  );
  const told = totalUses(direction, own ?? 'headline', [fact.year]);
  return beside.length === 0 ? told : [...told, ...totalUses(direction, 'headline', beside)];
}

function partnersLine(economy: EconomyCode, origins: readonly Sentence[]): SpeechLine {
  const unknown = origins.every(({ missing }) => missing);
  const own = has(origins, /^senders\.barred|^estimate\./);
  const matrix = has(origins, /^senders\./);
  const level = unknown
    ? 'unknown'
    : has(origins, /^doubted\.|^senders\.doubted/)
      ? 'doubted'
      : has(origins, /^senders\.apart/)
        ? 'apart'
        : !own
          ? 'estimate'
          : has(origins, /^estimate\./) && matrix
            ? 'both'
            : 'own';
  return {
    part: 'partners',
    said: origins.length > 0 ? messages(origins) : [unsaid('partners', economy)],
    when: unknown ? null : whenOf(messages(origins)),
    confidence: confidence(`partners.${level}`),
    besides: [],
    sources: unknown
      ? []
      : [
          ...matrixUse(newestMatrixYear),
          ...(own ? modelUses() : []),
          ...(level === 'apart' ? totalUses('received', 'headline', [newestMatrixYear]) : []),
        ],
    unknown,
  };
}

function costLine(cost: readonly Sentence[]): SpeechLine {
  const unknown = cost.every(({ missing }) => missing);
  const level = unknown
    ? 'unknown'
    : has(cost, /_stale$/)
      ? 'old'
      : has(cost, /_one$/)
        ? 'one'
        : 'prices';
  const when = unknown
    ? null
    : whenOf(messages(cost.filter((one) => !key(one).endsWith('_stale'))));
  const years = unknown ? [] : numbersOf(messages(cost), 'quarter');
  const carried = numbersOf(messages(cost), 'matrix');
  return {
    part: 'cost',
    said: messages(cost),
    when,
    confidence: confidence(`cost.${level}`),
    besides: [],
    sources: [
      ...years.flatMap((year) => pricesIn(year)),
      ...matrixUse(...(unknown ? [] : carried)),
    ],
    unknown,
  };
}

/** The years that sentences name under a name; of a quarter its year. */
function numbersOf(said: readonly Message[], name: string): number[] {
  const values: (MessageValue | undefined)[] = said.map((one) => one.values?.[name]);
  return [
    ...new Set(
      values.flatMap((value) => {
        if (value?.kind === 'year') return [value.value];
        return value?.kind === 'quarter' ? [Number(value.value.slice(0, 4))] : [];
      }),
    ),
  ];
}

function womenLine(economy: EconomyCode, migrants: readonly Sentence[]): SpeechLine {
  const unknown = migrants.every(({ missing }) => missing) || !migrants.some(tellsWomen);
  const lacking = has(migrants, /^women\.abroad_(?:hardly|without)$/);
  const lost = numbersOf(messages(migrants), 'before');
  const counted = !migrants.every(({ missing }) => missing);
  return {
    part: 'women',
    said: migrants.length > 0 ? messages(migrants) : [unsaid('women', economy)],
    when: counted ? whenOf(messages(migrants)) : null,
    confidence: confidence(
      `women.${unknown ? (lacking ? 'lacking.unknown' : 'unknown') : lost.length > 0 ? 'partial' : 'counted'}`,
    ),
    besides: [],
    sources: counted
      ? [newestStock, ...lost.map(String)].map((edition) => ({ source: 'undesa-ims', edition }))
      : [],
    unknown,
  };
}

const unsaid = (part: string, economy: EconomyCode): Message => ({
  id: `speech:unsaid.${part}`,
  values: { economy: economyOf(economy) },
});

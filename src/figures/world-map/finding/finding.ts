import type { FindingRows } from './finding-rows.ts';
import type { EconomyCode } from '../../../domain/economy.ts';
import { countsDeathsOfOthers, deathsCountedIn } from '../../../domain/counted-in.ts';
import { areModelled, flowUnit, isWomenShare, type Measure } from '../../../domain/measure.ts';
import type { Message } from '../../../domain/message.ts';
import type { FlowTable } from '../flows/flow-table.ts';
import { corridorFinding } from './finding-corridor.ts';
import { focusFinding } from './finding-focus.ts';
import { noFlowYear } from './no-data.ts';
import { amount, economyOf, share, year as sayYear } from '../../shared/phrases.ts';
import { message } from '../message.ts';
import { palestineNote } from '../notes.ts';
import type { Incomplete } from '../live/years.ts';

/** One or two sentences that say what the picture shows, made from its rows. */
export function finding(rows: FindingRows): Message[] {
  const { settings, measure, table } = rows;
  if (settings.focus !== null) {
    if (settings.with !== null) return corridorFinding(rows, settings.focus, settings.with);
    if (table === null) return ownFinding(rows, settings.focus);
    if (measure.group === 'conflict') return deathsFinding(rows, table, settings.focus);
    const partners = focusFinding(rows, table, settings.focus);
    return isToldFirst(rows, table, settings.focus)
      ? [ownValue(rows, settings.focus), ...partners]
      : partners;
  }
  const sentences = overview(rows);
  if (rows.incomplete !== null) sentences.push(incompleteSentence(rows.incomplete, settings.year));
  else if (measure.flow !== 'cost' && !rows.flowYears.some((row) => row.year === settings.year))
    sentences.push(
      noFlowYear(
        measure.flow,
        settings.year,
        rows.flowYears.map((row) => row.year),
      ),
    );
  else if (areModelled(measure.flow, settings.year))
    sentences.push(message('modelled', { year: sayYear(settings.year) }));
  return sentences;
}

/**
 * Whether what colours the map must stand before what flows: it has another unit, or is the amount of a
 * publisher whom the reader chose, where the model shares out the headline's.
 */
function isToldFirst(
  { measure, settings, all }: FindingRows,
  table: FlowTable,
  focus: EconomyCode,
) {
  if (measure.group !== 'remittances') return false;
  if (measure.unit !== flowUnit(measure.flow)) return true;
  if (settings.series === 'headline' || !areModelled(measure.flow, settings.year)) return false;
  const own = all.rows.find((row) => row.economy === focus)?.value;
  const flowing = table.received[table.indexOf.get(focus) ?? -1];
  return (
    measure.id === 'received' && own != null && own > 0 && Math.abs((flowing ?? 0) / own - 1) > 0.01
  );
}

function overview({ measure, settings, economies, filtered, mayHead }: FindingRows): Message[] {
  const year = sayYear(settings.year);
  const ranked = economies.rows.filter((row) => row.rank !== null && row.value !== null);
  const listed = ranked.filter((row) => mayHead(row.economy));
  const [first, second, third] = listed;
  const last = listed.at(-1);
  if (first?.value == null || second === undefined || last?.value == null)
    return [message('finding.no_values', { year })];
  const lowest = !measure.additive && (isWomenShare(measure) || measure.group === 'cost');
  // Without a total that can be compared, nothing is said of shares.
  const noTotal = measure.additive && first.share === null;
  const values: Message['values'] = {
    year,
    first: economyOf(first.economy),
    amount: amount(first.value, measure.unit, first.status === 'modelled'),
    share: share(first.share ?? 0),
    next: { kind: 'economies', value: [second, third].flatMap((row) => row?.economy ?? []) },
    last: economyOf(last.economy),
    least: amount(last.value, measure.unit, last.status === 'modelled'),
  };
  if (first.value === 0 && last.value === 0) return [message('finding.all_zero', { year })];
  const ties = !lowest && first.value === second.value;
  const sentence = ties
    ? message('finding.tied', { year, amount: amount(first.value, measure.unit) })
    : {
        ...message(noTotal ? 'finding.first' : `finding.top.${measure.id}`, values),
        subject: 'first',
      };
  const leftOut =
    ranked[0] !== first || (lowest && ranked.at(-1) !== last) ? [message('finding.small')] : [];
  const named = [first, second, third].flatMap((row) => row?.economy ?? []);
  const more = [...leftOut, ...within(measure, named)];
  if (!filtered) return [sentence, ...more];
  const among = { economies: { kind: 'count', value: economies.rows.length } } as const;
  const finding = message('finding.among', {
    ...among,
    finding: { kind: 'message', value: sentence },
  });
  return [finding, ...more];
}

/** Its own deaths, and then those who fled, of both ways the one from there. */
function deathsFinding(rows: FindingRows, table: FlowTable, focus: EconomyCode): Message[] {
  const { direction } = rows.settings;
  const settings = {
    ...rows.settings,
    direction: direction === 'both' ? 'out' : direction,
  } as const;
  return [...ownFinding(rows, focus), ...focusFinding({ ...rows, settings }, table, focus)];
}

/** Whose deaths are in the figure of one that is named. */
function within({ group }: Measure, named: readonly EconomyCode[]): Message[] {
  return group === 'conflict' && named.some(countsDeathsOfOthers) ? [palestineNote] : [];
}

function ownFinding(rows: FindingRows, focus: EconomyCode): Message[] {
  const { measure, settings, flowYears } = rows;
  const years = flowYears.map((row) => row.year);
  const sentences = [ownValue(rows, focus), ...within(measure, [deathsCountedIn(focus) ?? focus])];
  if (!years.includes(settings.year))
    sentences.push(noFlowYear(measure.flow, settings.year, years));
  return sentences;
}

/** The figure of one economy, or that there is none. */
function ownValue({ measure, settings, all }: FindingRows, focus: EconomyCode): Message {
  const own = all.rows.find((row) => row.economy === focus);
  const named = { focus: economyOf(focus), year: sayYear(settings.year) };
  if (own?.value == null) return message('finding.own_none', named);
  const figure = amount(own.value, measure.unit, own.status === 'modelled');
  return message('finding.own', {
    ...named,
    value: { kind: 'message', value: message(`value.${measure.id}`, { amount: figure }) },
  });
}

/** Says what a year lacks, so that a fall in its total is not read as a decline. */
export function incompleteSentence({ missing, share: part }: Incomplete, year: number): Message {
  return message('finding.incomplete', {
    year: sayYear(year),
    before: sayYear(year - 1),
    share: share(part),
    economies: { kind: 'count', value: missing.length },
    largest: economyOf(missing[0] ?? ''),
  });
}

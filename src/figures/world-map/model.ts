import { colourScale, type ColourScale } from '../../charts/colour-scale.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { measures, type Measure } from '../../domain/measure.ts';
import type { Message } from '../../domain/message.ts';
import type { GapReason } from '../../domain/gap-reason.ts';
import type { DrawnFlow } from '../../map/flows/drawn-flow.ts';
import { chosenFlows } from './flows/chosen-flows.ts';
import type { Fill } from '../../map/fill.ts';
import { economyFills, focusFill } from './view/fills.ts';
import { partnerColours, type MapColours } from './view/partner-colours.ts';
import { finding } from './finding/finding.ts';
import { selectFlows, type FlowSelection } from './flows/flow-selection.ts';
import type { FlowTable } from './flows/flow-table.ts';
import { economyRows, partnerRows, type RankedRows } from './list/list.ts';
import { lacksDestinations } from './lacks.ts';
import { mapTitle } from './title.ts';
import { dollarSentence } from '../shared/dollars.ts';
import type { Deflators } from './query/real-rows.ts';
import type { FlowYearRow, TotalRow } from './query/rows.ts';
import type { DrawnEconomy } from '../../domain/placed-economy.ts';
import { isFiltered, ownLines, passes, type Settings } from './settings/settings.ts';
import { shownSentence, worldSentence, worldTotal } from './finding/totals.ts';
import type { Cell, WorkingSet } from './live/working-set.ts';
import { missingSince, type Incomplete } from './live/years.ts';

/** What the map is made from, taken from the answers once and kept. */
export interface MapRows {
  economies: ReadonlyMap<EconomyCode, DrawnEconomy>;
  values: WorkingSet;
  totals: readonly TotalRow[];
  /** Why an economy's total is not reported, by `gapKey`; absent until that is asked. */
  gaps?: ReadonlyMap<string, GapReason>;
  /** Of the flow series that belongs to the measure's series. */
  flowYears: readonly FlowYearRow[];
  /** Low and high estimates, likewise. */
  ranges?: ReadonlyMap<string, { low: number; high: number }>;
  /** Absent where amounts are in the dollars of their year. */
  deflators?: Deflators;
  /** The corridors of the settings' year; null when there are none, or none at hand yet. */
  table: FlowTable | null;
}

export interface MapModel {
  measure: Measure;
  settings: Settings;
  /** What it was made from. */
  rows: MapRows;
  /** Of the measure, over all years of its series. */
  scale: ColourScale;
  /** What the map is coloured by: the measure, or what partners have to do with the focus. */
  colours: MapColours;
  fills: ReadonlyMap<EconomyCode, Fill>;
  selection: FlowSelection | null;
  flows: readonly DrawnFlow[];
  /** The lines of other places in the table, as these are drawn; none without flows at hand. */
  linesOf: (places: Pick<FlowSelection, 'strong' | 'faint'>) => readonly DrawnFlow[];
  /** Economies, filtered: the list when nothing is focused. */
  economies: RankedRows;
  /** Every economy of the year. */
  all: RankedRows;
  /** Partners of the focus; null without a focus or without complete flows. */
  partners: RankedRows | null;
  title: Message;
  finding: readonly Message[];
  totals: readonly Message[];
  incomplete: Incomplete | null;
}

/** The scale of a series: computed once, since its breaks come from every year. */
export function mapScale(measure: Measure, values: WorkingSet): ColourScale {
  return colourScale(measure, values.values);
}

/**
 * Rows and settings to all that is drawn and said, in a few milliseconds and without a browser.
 *
 * @param scale as `mapScale` makes it
 * @param partnerScale of the amounts of a focus's partners, where several years share one
 */
export function mapModel(
  settings: Settings,
  rows: MapRows,
  scale: ColourScale,
  partnerScale?: ColourScale,
): MapModel {
  const { focus, direction } = settings;
  const measure = measures[settings.measure];
  const cells = rows.values.year(settings.year);
  const filtered = isFiltered(settings);
  const accepts = (code: EconomyCode) => passes(settings, rows.economies.get(code));
  const placed = (code: EconomyCode) => rows.economies.get(code)?.placed === true;
  const incomplete = measure.additive ? missingSince(rows.values, settings.year) : null;
  const total =
    measure.additive && incomplete === null
      ? worldTotal(rows.totals.find((row) => row.year === settings.year))
      : null;
  const all = everyRow(cells, total);
  const economies = filtered ? economyRows(cells, total, accepts) : all;
  const { table } = rows;
  const selection =
    table === null
      ? null
      : selectFlows(table, { ...settings, top: ownLines(settings), side: measure.side, accepts });
  const everyPartner =
    focus === null || table === null || !table.complete
      ? null
      : partnerRows(table, measure, focus, direction, () => true);
  const partners = everyPartner && {
    rows: everyPartner.rows.filter(({ economy }) => accepts(economy)),
    of: everyPartner.of,
  };
  const colours: MapColours =
    focus === null || everyPartner === null
      ? { cells, scale, unit: measure.unit, of: null }
      : partnerColours(
          { focus, direction, measure, rows: everyPartner.rows },
          { measure: scale, partners: partnerScale },
        );
  const painted = filtered && (focus === null || partners !== null) ? accepts : () => true;
  const fills = economyFills(rows.economies.keys(), colours, painted, brightOf(settings, partners));
  if (focus !== null && partners !== null) fills.set(focus, focusFill);
  const sentences = finding({
    measure,
    settings,
    economies,
    all,
    table: table?.complete === true ? table : null,
    flowYears: rows.flowYears,
    incomplete,
    filtered,
    mayHead: (code) =>
      placed(code) && (measure.additive || rows.economies.get(code)?.peopled !== false),
    lacks: (code) => lacksDestinations(measure, settings, rows.economies.get(code)),
  });
  const linesOf: MapModel['linesOf'] = (places) =>
    table === null ? [] : chosenFlows(table, places, measure, scale, placed);
  return {
    measure,
    settings,
    rows,
    scale,
    colours,
    fills,
    selection,
    flows: selection
      ? linesOf(settings.small === 'regions' ? { ...selection, faint: [] } : selection)
      : [],
    linesOf,
    economies,
    all,
    partners,
    title: mapTitle(settings),
    finding: [...sentences, ...dollarSentence(settings.dollars, sentences)],
    totals: totalSentences(settings, rows, measure, selection),
    incomplete,
  };
}

const ranked = new WeakMap<
  ReadonlyMap<EconomyCode, Cell>,
  { total: number | null; rows: RankedRows }
>();

/** The ranking of a whole year, kept for as long as its cells are. */
function everyRow(cells: ReadonlyMap<EconomyCode, Cell>, total: number | null): RankedRows {
  const known = ranked.get(cells);
  if (known !== undefined && known.total === total) return known.rows;
  const rows = economyRows(cells, total, () => true);
  ranked.set(cells, { total, rows });
  return rows;
}

/** With a corridor picked its ends alone keep their full colour, as does a focus without partners. */
function brightOf(
  { focus, with: other }: Settings,
  partners: RankedRows | null,
): (economy: EconomyCode) => boolean {
  if (focus === null || (other === null && partners !== null)) return () => true;
  return (economy) => economy === focus || economy === other;
}

function totalSentences(
  settings: Settings,
  rows: MapRows,
  measure: Measure,
  selection: FlowSelection | null,
): Message[] {
  const sentences: Message[] = [];
  const world = rows.totals.find((row) => row.year === settings.year);
  if (
    world !== undefined &&
    measure.additive &&
    (measure.unit === 'usd' || measure.unit === 'persons')
  )
    sentences.push(worldSentence(measure.unit, world));
  const year = rows.flowYears.find((row) => row.year === settings.year);
  if (selection !== null && year !== undefined)
    sentences.push(shownSentence(measure.flow, selection, year, settings.small));
  return sentences;
}

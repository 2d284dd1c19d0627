import { dollarsParameter } from '../../../domain/dollars.ts';
import { incomeGroups, regions, type EconomyCode } from '../../../domain/economy.ts';
import { measureIds, measures, type MeasureId, type SeriesId } from '../../../domain/measure.ts';
import {
  boundsParameter,
  choiceParameter,
  choicesParameter,
  economyParameter,
  integerParameter,
  switchParameter,
} from '../../../domain/parameter-kinds.ts';
import {
  renamed,
  revalued,
  type Migration,
  type ParameterSpec,
} from '../../../domain/parameters.ts';
import {
  defaultTop,
  directions,
  openingYear,
  smallFlows,
  unGroups,
  type Settings,
  type SmallFlows,
} from './settings.ts';

/** The settings as an address carries them; a year left out is the series' opening year. */
export interface Address extends Omit<Settings, 'year'> {
  year: number | null;
}

const series: readonly SeriesId[] = [...new Set(measureIds.flatMap((id) => measures[id].series))];

const measureOf = (earlier: Partial<Address>) => measures[earlier.measure ?? 'received'];
const year = integerParameter<Address>(1950, 2100, 0);

/**
 * The parameters of the world map's address.
 *
 * @param known whether a code is one of an economy; without it every well-formed code passes
 */
export function mapParameters(known?: (code: EconomyCode) => boolean): ParameterSpec<Address> {
  return {
    measure: choiceParameter<MeasureId, Address>(measureIds, 'received'),
    series: {
      ...choiceParameter<SeriesId, Address>(series, (earlier) => measureOf(earlier).series[0]),
      validate: (value, earlier) =>
        measureOf(earlier).series.includes(value) ? null : 'not_of_measure',
    },
    year: {
      schema: year.schema,
      fallback: () => null,
      write: (value) => (value === null ? '' : String(value)),
      expectedType: year.expectedType,
    },
    focus: economyParameter(known),
    direction: choiceParameter<Settings['direction'], Address>(directions, (earlier) =>
      measureOf(earlier).side === 'receiver' ? 'in' : 'out',
    ),
    with: {
      ...economyParameter<Address>(known),
      validate: (value, { focus }) =>
        value === null ? null : focus == null ? 'needs_focus' : value === focus ? 'same_end' : null,
    },
    region: choicesParameter(regions),
    income: choicesParameter(incomeGroups),
    group: choicesParameter(unGroups),
    conflict: switchParameter<Address>(false),
    amount: boundsParameter(),
    top: integerParameter<Address>(0, 20_000, defaultTop),
    small: {
      ...choiceParameter<SmallFlows, Address>(smallFlows, 'lines'),
      // Costs don't add up.
      validate: (value, earlier) =>
        value === 'regions' && measureOf(earlier).flow === 'cost' ? 'not_summed' : null,
    },
    dollars: dollarsParameter(),
  };
}

/** Turns an address into settings. */
export function settingsOf(address: Address): Settings {
  return { ...address, year: address.year ?? openingYear(address.measure, address.series) };
}

/** Names and values that links carried before, and what they are now. */
export const migrations: readonly Migration[] = [
  renamed('country', 'focus'),
  renamed('indicator', 'measure'),
  renamed('partner', 'with'),
  revalued('measure', 'remittances_received', 'received'),
  revalued('measure', 'inflows', 'received'),
  revalued('measure', 'remittances_paid', 'paid'),
  revalued('measure', 'outflows', 'paid'),
  revalued('measure', 'emigrants', 'abroad'),
  revalued('measure', 'immigrants', 'hosted'),
];

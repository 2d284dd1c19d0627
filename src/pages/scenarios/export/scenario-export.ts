import type { Step } from '../../../domain/scenario/step.ts';
import { writeSteps } from '../../../domain/scenario/address.ts';
import { citationsOf } from '../../../domain/editions/citation.ts';
import type { Exportable, ExportCell, ExportTable } from '../../../exports/export-source.ts';
import type { ScenarioModel } from '../../../figures/scenario-change/model.ts';
import { scenarioUses } from '../../../figures/scenario-change/uses.ts';
import { worldQueries } from '../../../figures/scenario-change/world-queries.ts';
import type { EconomyName } from '../../../language/index.ts';

/** What is said around the tables, in the user's language. */
export interface ExportWords {
  title: string;
  description: readonly string[];
  notes: readonly string[];
  /** Labels of columns by their names. */
  label: (column: string) => string;
  economyName: EconomyName;
}

/** A scenario with all its inputs: each step's assumptions, the receivers, and how far prices reach. */
export function scenarioExport(
  model: ScenarioModel,
  words: ExportWords,
  permalink: string,
): Exportable {
  return {
    name: 'remittance-atlas-scenario',
    title: words.title,
    description: words.description,
    tables: () =>
      Promise.resolve([
        inputsTable(model, words),
        receiversTable(model, words),
        coverageTable(model, words),
      ]),
    citations: citationsOf(scenarioUses(model.settings)),
    kind: 'modelled',
    permalink,
    statements: Object.values(worldQueries).map(({ sql, parameters }) => ({
      sql,
      parameters: parameters as Readonly<Record<string, ExportCell>>,
    })),
    notes: words.notes,
  };
}

/** A row for each input of each step: its number, its kind, the input and its value. */
export function inputsTable({ scenario }: ScenarioModel, { label }: ExportWords): ExportTable {
  const { steps, world } = scenario;
  const rows: [number, string, string, string][] = steps.flatMap((step, at) =>
    inputsOf(step).map(([name, value]): [number, string, string, string] => [
      at + 1,
      step.kind,
      name,
      value,
    ]),
  );
  return {
    name: 'scenario_inputs',
    columns: [
      { id: 'step', type: 'integer', label: label('step') },
      { id: 'kind', type: 'text', label: label('kind') },
      { id: 'input', type: 'text', label: label('input') },
      { id: 'value', type: 'text', label: label('value') },
    ],
    rows: [
      [0, 'world', 'year', String(world.year)],
      [0, 'world', 'steps', writeSteps(steps)],
      ...rows,
    ],
  };
}

function inputsOf(step: Step): [string, string][] {
  const { kind: _, ...inputs } = step;
  return Object.entries(inputs).flatMap(([name, value]): [string, string][] => {
    if (name !== 'changes' || !Array.isArray(value))
      return [[name, Array.isArray(value) ? value.join(' ') : String(value)]];
    return step.kind === 'income'
      ? step.changes.map((change) => [
          'change',
          'year' in change
            ? `as in ${change.year}`
            : `${change.economies === 'all' ? 'all' : change.economies.join(' ')}: ${change.percent} %`,
        ])
      : [];
  });
}

function receiversTable(
  { scenario, receivers }: ScenarioModel,
  { label, economyName }: ExportWords,
): ExportTable {
  const { result, world } = scenario;
  const round = (value: number | undefined): number | null =>
    value === undefined || !Number.isFinite(value) ? null : Math.round(value);
  const money = (id: string, name = id) =>
    ({ id, type: 'number', label: label(name), unit: 'US$' }) as const;
  return {
    name: 'scenario_receivers',
    columns: [
      { id: 'receiver', type: 'text', label: label('receiver') },
      { id: 'receiver_name', type: 'text', label: label('receiver_name') },
      money('received_usd'),
      money('change_usd'),
      money('change_low_usd'),
      money('change_high_usd'),
      money('kept_usd'),
      money('kept_low_usd'),
      money('kept_high_usd'),
      { id: 'gdp_usd', type: 'number', label: label('gdp_usd'), unit: 'US$' },
      ...result.steps.map((_, at) => ({
        ...money(`step_${at + 1}_change_usd`, 'step_change_usd'),
        label: `${label('step_change_usd')} ${at + 1}`,
      })),
    ],
    rows: receivers.map(({ economy, at, before, change }) => {
      const known = change !== null;
      const of = (values: Float64Array | undefined) => (known ? round(values?.[at]) : null);
      const { change: changes, kept } = result;
      return [
        economy,
        economyName(economy),
        round(before),
        of(changes.byReceiver.central),
        of(changes.byReceiver.low),
        of(changes.byReceiver.high),
        of(kept?.byReceiver.central),
        of(kept?.byReceiver.low),
        of(kept?.byReceiver.high),
        round(world.gdp[at]),
        ...result.steps.map((step) => of(step.change.byReceiver)),
      ];
    }),
  };
}

function coverageTable({ scenario }: ScenarioModel, { label }: ExportWords): ExportTable {
  const { coverage } = scenario.result;
  return {
    name: 'scenario_coverage',
    columns: [
      { id: 'corridors_are', type: 'text', label: label('corridors_are') },
      { id: 'corridors', type: 'integer', label: label('corridors') },
      { id: 'usd', type: 'number', label: label('usd'), unit: 'US$' },
    ],
    rows: Object.entries(coverage).map(([what, { corridors, usd }]) => [
      what,
      corridors,
      Math.round(usd),
    ]),
  };
}

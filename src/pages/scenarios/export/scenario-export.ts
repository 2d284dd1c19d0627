import { citationsOf } from '../../../domain/editions/citation.ts';
import type { EconomyCode } from '../../../domain/economy.ts';
import type { Message } from '../../../domain/message.ts';
import type { Exportable } from '../../../exports/export-source.ts';
import { statementsOf } from '../../../figures/export/figure-export.ts';
import { saidTables } from '../../../figures/export/result-tables.ts';
import { scenarioTables } from '../../../figures/scenario-change/export/export-tables.ts';
import type { ScenarioModel } from '../../../figures/scenario-change/model.ts';
import { scenarioNotes } from '../../../figures/scenario-change/notes.ts';
import { scenarioFinding } from '../../../figures/scenario-change/text.ts';
import { scenarioUses } from '../../../figures/scenario-change/uses.ts';
import { startQueries } from '../../../figures/scenario-change/world-queries.ts';

/** How what stands around the tables is said in the user's language. */
export interface ExportWords {
  title: string;
  say: (message: Message) => string;
  economyName: (code: EconomyCode) => string;
}

/** A scenario with all its inputs: each step's assumptions, the receivers, and how far prices reach. */
export function scenarioExport(
  model: ScenarioModel,
  { title, say, economyName }: ExportWords,
  permalink: string,
): Exportable {
  return {
    name: 'remittance-atlas-scenario',
    title,
    description: scenarioFinding(model).map(say),
    tables: () =>
      Promise.resolve(saidTables(scenarioTables(model, model.receivers), { say, economyName })),
    citations: citationsOf(scenarioUses(model.settings)),
    kind: 'modelled',
    permalink,
    statements: statementsOf(startQueries),
    notes: scenarioNotes(model).map(say),
  };
}

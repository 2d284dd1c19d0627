import { accountAccessTable } from './tables/account-access.ts';
import { conflictDeathsTable } from './tables/conflict-deaths.ts';
import { displacedTable } from './tables/displaced.ts';
import { economyTable } from './tables/economy.ts';
import { economyCodeTable } from './tables/economy-code.ts';
import { economyGroupTable } from './tables/economy-group.ts';
import { indicatorTable } from './tables/indicator.ts';
import { leftOutTable } from './tables/left-out.ts';
import { migrantStockTable } from './tables/migrant-stock.ts';
import { officialFlowTable } from './tables/official-flow.ts';
import { populationBySexTable } from './tables/population-by-sex.ts';
import { priceIndexTable } from './tables/price-index.ts';
import { programmeTable } from './tables/programme.ts';
import { programmeEconomyTable } from './tables/programme-economy.ts';
import { publishedTotalTable } from './tables/published-total.ts';
import { remittanceFlowTable } from './tables/remittance-flow.ts';
import { remittanceGdpTable } from './tables/remittance-gdp.ts';
import { remittanceMatrixTable } from './tables/remittance-matrix.ts';
import { remittanceMatrixEconomyTable } from './tables/remittance-matrix-economy.ts';
import { remittanceTotalTable } from './tables/remittance-total.ts';
import { sendingCostTable } from './tables/sending-cost.ts';
import { sendingCostEconomyTable } from './tables/sending-cost-economy.ts';
import { sendingCostProviderTable } from './tables/sending-cost-provider.ts';
import { sourceTable } from './tables/source.ts';
import { sourceEditionTable } from './tables/source-edition.ts';
import { eventTable } from './tables/event.ts';
import { subdivisionTable } from './tables/subdivision.ts';
import { subnationalFlowTable } from './tables/subnational-flow.ts';
import { surveySendingTable } from './tables/survey-sending.ts';
import type { Table } from './tables/describe.ts';

/** Every tidy table, in the order in which they are written and described. */
export const tables = {
  economy: economyTable,
  economy_group: economyGroupTable,
  economy_code: economyCodeTable,
  remittance_matrix: remittanceMatrixTable,
  remittance_flow: remittanceFlowTable,
  remittance_matrix_economy: remittanceMatrixEconomyTable,
  remittance_total: remittanceTotalTable,
  remittance_gdp: remittanceGdpTable,
  official_flow: officialFlowTable,
  subdivision: subdivisionTable,
  subnational_flow: subnationalFlowTable,
  price_index: priceIndexTable,
  event: eventTable,
  published_total: publishedTotalTable,
  sending_cost: sendingCostTable,
  sending_cost_economy: sendingCostEconomyTable,
  sending_cost_provider: sendingCostProviderTable,
  migrant_stock: migrantStockTable,
  population_by_sex: populationBySexTable,
  displaced: displacedTable,
  conflict_deaths: conflictDeathsTable,
  account_access: accountAccessTable,
  survey_sending: surveySendingTable,
  indicator: indicatorTable,
  programme: programmeTable,
  programme_economy: programmeEconomyTable,
  source: sourceTable,
  source_edition: sourceEditionTable,
  left_out: leftOutTable,
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as readonly TableName[];

import { conflictImporter } from './conflict/conflict-importer.ts';
import { humanDevelopmentImporter } from './context/human-development-importer.ts';
import { worldBankImporter } from './context/world-bank-importer.ts';
import { displacedImporter } from './displaced/displaced-importer.ts';
import { economiesImporter } from './economies/economies-importer.ts';
import { eventImporter } from './events/event-importer.ts';
import { accountImporter } from './gender/account-importer.ts';
import { surveyImporter } from './gender/survey-importer.ts';
import type { Importer } from './lib/importer.ts';
import { banxicoImporter } from './official-flows/banxico-importer.ts';
import { bspImporter } from './official-flows/bsp-importer.ts';
import { cbaImporter } from './official-flows/cba-importer.ts';
import { sbpImporter } from './official-flows/sbp-importer.ts';
import { mexicoPricesImporter, usPricesImporter } from './prices/price-index-importer.ts';
import { remittanceMatrixImporter } from './remittance-matrix/remittance-matrix-importer.ts';
import { knomadFlowsImporter } from './remittance-totals/knomad-flows-importer.ts';
import { knomadData360Importer } from './remittance-totals/knomad-data360-importer.ts';
import { wdiReceivedImporter } from './remittance-totals/wdi-received-importer.ts';
import { wdiTotalsImporter } from './remittance-totals/wdi-totals-importer.ts';
import { wdiYearImporter } from './remittance-totals/wdi-year-importer.ts';
import { rpwCorridorsImporter } from './sending-cost/rpw-corridors-importer.ts';
import { rpwProviderImporter } from './sending-cost/rpw-provider-importer.ts';
import { wdiCostImporter } from './sending-cost/wdi-cost-importer.ts';
import { migrantStockImporter } from './migrant-stock/migrant-stock-importer.ts';
import { populationImporter } from './migrant-stock/population-importer.ts';
import { programmeImporter } from './programmes/programme-importer.ts';

/** Every importer, in the order they run: the economies first, since the others read by them. */
export const importers: readonly Importer[] = [
  economiesImporter,
  remittanceMatrixImporter,
  knomadFlowsImporter,
  knomadData360Importer,
  wdiTotalsImporter,
  wdiReceivedImporter,
  wdiYearImporter,
  banxicoImporter,
  bspImporter,
  sbpImporter,
  cbaImporter,
  usPricesImporter,
  mexicoPricesImporter,
  rpwCorridorsImporter,
  rpwProviderImporter,
  wdiCostImporter,
  migrantStockImporter,
  populationImporter,
  displacedImporter,
  accountImporter,
  surveyImporter,
  conflictImporter,
  eventImporter,
  worldBankImporter,
  humanDevelopmentImporter,
  programmeImporter,
];

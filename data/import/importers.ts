import { humanDevelopmentImporter } from './context/human-development-importer.ts';
import { worldBankImporter } from './context/world-bank-importer.ts';
import { displacedImporter } from './displaced/displaced-importer.ts';
import { economiesImporter } from './economies/economies-importer.ts';
import { accountImporter } from './gender/account-importer.ts';
import { surveyImporter } from './gender/survey-importer.ts';
import type { Importer } from './lib/importer.ts';
import { migrantStockImporter } from './migrant-stock/migrant-stock-importer.ts';
import { populationImporter } from './migrant-stock/population-importer.ts';
import { programmeImporter } from './programmes/programme-importer.ts';

/** Every importer, in the order they run: the economies first, since the others read by them. */
export const importers: readonly Importer[] = [
  economiesImporter,
  migrantStockImporter,
  populationImporter,
  displacedImporter,
  accountImporter,
  surveyImporter,
  worldBankImporter,
  humanDevelopmentImporter,
  programmeImporter,
];

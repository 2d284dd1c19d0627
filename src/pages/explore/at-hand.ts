import type { AtlasDatabase } from '../../database/atlas-database.ts';
import { measures } from '../../domain/measure.ts';
import { readParameters } from '../../domain/parameters.ts';
import { mapParameters, settingsOf } from '../../figures/world-map/parameters.ts';
import {
  economiesQuery,
  flowYearsQuery,
  topFlowsQuery,
  totalsQuery,
  valuesQuery,
} from '../../figures/world-map/queries.ts';
import { loadLight } from './use-geometry.ts';

/**
 * Loads all that the page's opening view is drawn from, so that it is drawn whole at once.
 *
 * @throws when one of them cannot be had
 */
export async function haveAtHand(database: AtlasDatabase): Promise<void> {
  const settings = settingsOf(readParameters(mapParameters(), '').values);
  await Promise.all([
    loadLight(database.json),
    database.run(economiesQuery()),
    database.run(valuesQuery(settings)),
    database.run(totalsQuery(settings)),
    database.run(flowYearsQuery(measures[settings.measure].flow)),
    database.run(topFlowsQuery(settings)),
  ]);
}

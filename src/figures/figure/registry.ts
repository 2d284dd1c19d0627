import type { AtlasDatabase } from '../../database/atlas-database.ts';
import { decodeWorld } from '../../map/geometry.ts';
import { anyFigure, type AnyChartFigure } from './any-figure.ts';
import type { MeasureBreaks } from '../world-map/chart.tsx';
import { onCorridor, onCountry, onGender, onMap, onProgrammes, type Place } from './places.ts';

/** A figure of the atlas, known before its code is loaded. */
export interface RegisteredFigure {
  id: string;
  /** Loads the figure; one that is a map asks the given source for the shapes of the world. */
  load: (json: AtlasDatabase['json']) => Promise<AnyChartFigure>;
  /** Settings that show it well, as the query string of an address without its question mark. */
  example: string;
  /** Whether it needs an economy, or both ends of a corridor, to have something to show. */
  needs: 'nothing' | 'economies' | 'corridor';
  /** Where it stands in the atlas. */
  place: Place;
}

const country = (id: string, load: RegisteredFigure['load'], place = onCountry(id)) => ({
  id,
  load,
  example: 'economies=MEX',
  needs: 'economies' as const,
  place,
});
const corridor = (id: string, load: RegisteredFigure['load']) => ({
  id,
  load,
  example: 'sender=SAU&receiver=BGD',
  needs: 'corridor' as const,
  place: onCorridor(id),
});
const gender = (id: string, prefix: string, load: RegisteredFigure['load'], example = '') => ({
  id,
  load,
  example,
  needs: 'nothing' as const,
  place: onGender(id, prefix),
});

/** Every figure that can be shown by itself, in the order of the atlas. */
export const registry: readonly RegisteredFigure[] = [
  {
    id: 'world-map',
    load: async (json) => {
      const [{ worldMapChart }, shapes, breaks] = await Promise.all([
        import('../world-map/chart.tsx'),
        json('geometry/world-110'),
        json('measure-breaks'),
      ]);
      return anyFigure(worldMapChart(decodeWorld(shapes), breaks as MeasureBreaks));
    },
    example: '',
    needs: 'nothing',
    place: onMap,
  },
  country('money-over-time', async () =>
    anyFigure((await import('../money-over-time/index.ts')).moneyOverTime),
  ),
  country('received-gdp-fdi', async () =>
    anyFigure((await import('../received-gdp-fdi/index.ts')).receivedGdpFdi),
  ),
  country('top-partners', async () =>
    anyFigure((await import('../top-partners/index.ts')).topPartners),
  ),
  country('concentration', async () =>
    anyFigure((await import('../concentration/index.ts')).concentration),
  ),
  country('cost-by-corridor', async () =>
    anyFigure((await import('../cost-by-corridor/index.ts')).costByCorridor),
  ),
  country(
    'migrants-by-sex',
    async () => anyFigure((await import('../migrants-by-sex/index.ts')).migrantsBySex),
    onCountry(({ direction }) => `migrants-${String(direction)}`),
  ),
  country('women-share-over-time', async () =>
    anyFigure((await import('../women-share-over-time/index.ts')).womenShareOverTime),
  ),
  country('displacement-over-time', async () =>
    anyFigure((await import('../displacement-over-time/index.ts')).displacementOverTime),
  ),
  country('accounts-by-sex', async () =>
    anyFigure((await import('../accounts-by-sex/index.ts')).accountsBySex),
  ),
  country('development', async () =>
    anyFigure((await import('../development/index.ts')).development),
  ),
  country('dependence', async () => anyFigure((await import('../dependence/index.ts')).dependence)),
  country('programmes-of-economy', async () =>
    anyFigure((await import('../programmes-of-economy/index.ts')).programmesOfEconomy),
  ),
  corridor('corridor-amount', async () =>
    anyFigure((await import('../corridor-amount/index.ts')).corridorAmount),
  ),
  corridor('corridor-migrants', async () =>
    anyFigure((await import('../corridor-migrants/index.ts')).corridorMigrants),
  ),
  corridor('corridor-split', async () =>
    anyFigure((await import('../corridor-split/index.ts')).corridorSplit),
  ),
  corridor('corridor-cost', async () =>
    anyFigure((await import('../corridor-cost/index.ts')).corridorCost),
  ),
  corridor('corridor-similar', async () =>
    anyFigure((await import('../corridor-similar/index.ts')).corridorSimilar),
  ),
  gender('women-share-regions', '', async () =>
    anyFigure((await import('../women-share-regions/index.ts')).womenShareRegions),
  ),
  gender('women-share-ranked', 'ranked', async () =>
    anyFigure((await import('../women-share-ranked/index.ts')).womenShareRanked),
  ),
  gender('women-share-change', 'change', async () =>
    anyFigure((await import('../women-share-change/index.ts')).womenShareChange),
  ),
  gender('corridors-by-women', 'corridors', async () =>
    anyFigure((await import('../corridors-by-women/index.ts')).corridorsByWomen),
  ),
  gender('women-share-scatter', 'scatter', async () =>
    anyFigure((await import('../women-share-scatter/index.ts')).womenShareScatter),
  ),
  gender('women-send', 'send', async () =>
    anyFigure((await import('../women-send/index.ts')).womenSend),
  ),
  gender('model-against-published', 'against', async () =>
    anyFigure((await import('../model-against-published/index.ts')).modelAgainstPublished),
  ),
  gender('accounts-world', 'accounts', async () =>
    anyFigure((await import('../accounts-world/index.ts')).accountsWorld),
  ),
  gender('survey-africa', 'survey', async () =>
    anyFigure((await import('../survey-africa/index.ts')).surveyAfrica),
  ),
  gender('refugees-by-sex', '', async () =>
    anyFigure((await import('../refugees-by-sex/index.ts')).refugeesBySex),
  ),
  {
    id: 'programme-map',
    load: async (json) => {
      const [{ programmeMapChart }, shapes] = await Promise.all([
        import('../programme-map/chart.tsx'),
        json('geometry/world-110'),
      ]);
      return anyFigure(programmeMapChart(decodeWorld(shapes)));
    },
    example: '',
    needs: 'nothing',
    place: onProgrammes(''),
  },
  {
    id: 'programme-timeline',
    load: async () => anyFigure((await import('../programme-timeline/index.ts')).programmeTimeline),
    example: '',
    needs: 'nothing',
    place: onProgrammes('programme-timeline'),
  },
];

/** The figure of an id, or undefined. */
export function registered(id: string): RegisteredFigure | undefined {
  return registry.find((one) => one.id === id);
}

import { citationsOf } from '../../../domain/editions/citation.ts';
import type { ColourScale } from '../../../charts/colour-scale.ts';
import type { AtlasDatabase } from '../../../database/atlas-database.ts';
import { areModelled } from '../../../domain/measure.ts';
import type { Message } from '../../../domain/message.ts';
import type { PictureSource, PictureYears } from '../../../exports/picture/picture-source.ts';
import type { WorldGeometry } from '../../../map/geometry/geometry.ts';
import type { PlanarBox } from '../../../map/projection/shown-world.ts';
import ClusteredPicture from '../../flow-clusters/ClusteredPicture.tsx';
import { unitIn } from '../../shared/dollars.ts';
import { pictureOf } from '../../export/figure-picture.tsx';
import { drawnOn } from '../../figure/drawn-on.ts';
import { topAreEnough } from '../query/flows-needed.ts';
import { flowTable, type FlowTable } from '../flows/flow-table.ts';
import worldMap from '../index.ts';
import { labelled } from '../view/labelled.ts';
import { MapLegend } from '../view/MapLegend.tsx';
import { mapModel, type MapModel, type MapRows } from '../model.ts';
import { deflatorsQuery, flowsQuery, topFlowsQuery } from '../query/queries.ts';
import { deflatorsOf, flowsInRealDollars, isInRealDollars } from '../query/real-rows.ts';
import { amountScale } from '../view/partner-colours.ts';
import type { Settings } from '../settings/settings.ts';
import { flowUses, priceUses, valueUses } from '../sources.ts';
import { View } from '../View.tsx';

/** The map as a user has it before them. */
export interface SeenMap {
  model: MapModel;
  rows: MapRows;
  geometry: WorldGeometry;
  /** The part of the world in view; undefined for all of it. */
  view: PlanarBox | undefined;
}

/** A picture of the map as it is seen, with its lines and key, and of its years in motion. */
export function mapPicture(seen: SeenMap, database: AtlasDatabase): PictureSource {
  const years = filmedYears(seen);
  return {
    ...still(seen, seen.model),
    ...(years.length > 1 ? { years: inMotion(seen, years, database) } : {}),
  };
}

function still({ geometry, view }: SeenMap, model: MapModel): PictureSource {
  const { measure, settings, flows } = model;
  return {
    ...pictureOf(drawnOn(worldMap, { geometry, breaks: {} }), settings, model, ''),
    name: `remittance-atlas-map-${measure.id.replaceAll('_', '-')}-${settings.year}`,
    citations: citationsOf([
      ...valueUses(measure, settings.series, settings.year),
      ...(flows.length > 0 ? flowUses(measure.flow, settings.series, settings.year) : []),
      ...priceUses(measure, settings.dollars),
    ]),
    draw: (width) =>
      settings.small === 'regions' ? (
        <ClusteredPicture
          model={model}
          geometry={geometry}
          width={width}
          view={view}
          named={labelled(model)}
          Legend={MapLegend}
        />
      ) : (
        <>
          <View model={model} geometry={geometry} width={width} view={view} />
          <MapLegend model={model} />
        </>
      ),
  };
}

/** All years with figures; where partners are coloured, those that say who they are. */
function filmedYears({ model, rows }: SeenMap): readonly number[] {
  const { years } = rows.values;
  if (model.colours.of === null) return years;
  return years.filter((year) => rows.flowYears.some((row) => row.year === year));
}

function inMotion(seen: SeenMap, years: readonly number[], database: AtlasDatabase): PictureYears {
  const { rows, model } = seen;
  const { measure, colours } = model;
  const modelOf = async (year: number, partnerScale?: ColourScale) => {
    const settings: Settings = { ...model.settings, year };
    const table = await flowsOf(settings, rows, database);
    return mapModel(settings, { ...rows, table }, model.scale, partnerScale);
  };
  // Colours mean the same in every year of a film.
  let scale: Promise<ColourScale> | undefined;
  const overYears = async () => {
    const models = await Promise.all(years.map((year) => modelOf(year)));
    return amountScale(models.flatMap((one) => [...one.colours.cells.values()]));
  };
  const said = (id: string): Message => ({ id });
  // The same words in every year, so that only the map moves.
  const citations = citationsOf([
    ...valueUses(measure, model.settings.series, model.settings.year),
    ...rows.flowYears.flatMap(({ year }) => flowUses(measure.flow, model.settings.series, year)),
    ...priceUses(measure, model.settings.dollars),
  ]);
  const kind = years.some((year) => areModelled(measure.flow, year)) ? 'mixed' : 'published';
  return {
    years,
    of: async (year) => {
      const shown = await modelOf(
        year,
        colours.of === null ? undefined : await (scale ??= overYears()),
      );
      if (colours.of !== null && shown.colours.of === null)
        throw new Error(`The corridors of ${year} did not come`);
      return {
        ...still(seen, shown),
        name: `remittance-atlas-map-${measure.id.replaceAll('_', '-')}-${years[0]}-${years.at(-1)}`,
        title: colours.of ?? said(`domain:measure.${measure.id}`),
        more: [],
        subtitle: unitIn(colours.unit, model.settings.dollars),
        notes: [],
        citations,
        kind,
      };
    },
  };
}

/** The corridors of a year as far as the picture needs them; null where there are none to be had. */
async function flowsOf(
  settings: Settings,
  { flowYears }: MapRows,
  database: AtlasDatabase,
): Promise<FlowTable | null> {
  if (!flowYears.some(({ year }) => year === settings.year)) return null;
  const all = !topAreEnough(settings);
  try {
    const { rows } = await database.run(all ? flowsQuery(settings) : topFlowsQuery(settings));
    const told = isInRealDollars(settings)
      ? flowsInRealDollars(rows, await deflatorOf(settings.year, database))
      : rows;
    return told.length > 0 ? flowTable(told, all) : null;
  } catch {
    // Colours need no engine: the year goes without lines rather than the picture without the year.
    return null;
  }
}

async function deflatorOf(year: number, database: AtlasDatabase): Promise<number | null> {
  const { rows } = await database.run(deflatorsQuery());
  return deflatorsOf(rows)(year);
}

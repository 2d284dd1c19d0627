import { EconomyResolver } from '../lib/economy-resolver.ts';
import type { Row } from '../lib/row.ts';
import type { Country } from './country-list.ts';
import type { Classed } from './income-class.ts';
import type { Area } from './natural-earth.ts';
import type { TypedLists } from './typed.ts';

/**
 * Rows of table `economy`: the countries that are economies of their own, and the stand-ins no
 * map can place. Income group and fragility are those of the newest fiscal year; a label goes
 * where Natural Earth puts it, or where the list kept by hand does.
 * @param codes Rows of table `economy_code`, to read the publishers' codes with.
 */
export function economyRows(
  own: readonly Country[],
  classes: readonly Classed[],
  areas: readonly Area[],
  lists: TypedLists,
  codes: readonly Row[],
): Row[] {
  const resolver = new EconomyResolver(codes);
  const classed = newestClasses(classes, resolver);
  const labelled = labelAreas(areas, resolver);
  const placeless = new Set(lists.unplaced.map((each) => each.economy));
  const rows = own.map((country): Row => {
    const ours = lists.overrides.get(country.code);
    const area = labelled.get(country.code);
    const lon = ours?.lon ?? area?.lon ?? null;
    const lat = ours?.lat ?? area?.lat ?? null;
    const group = classed.get(country.code);
    return {
      economy: country.code,
      iso2: ours?.iso2 === '-' ? null : (ours?.iso2 ?? country.iso2),
      m49: country.m49,
      name: ours?.name ?? country.name,
      region: country.region,
      subregion: country.subregion,
      wb_region: group?.region ?? null,
      income: group?.income ?? null,
      ldc: country.ldc,
      lldc: country.lldc,
      sids: country.sids,
      fcv: group?.fcv ?? false,
      placed: lon !== null && lat !== null && !placeless.has(country.code),
      lon,
      lat,
      note: sentences(ours?.note, disputeNote(country.code, area)),
    };
  });
  return [...rows, ...lists.unplaced.map(unplacedRow)];
}

function newestClasses(
  classes: readonly Classed[],
  resolver: EconomyResolver,
): Map<string, Classed> {
  const newest = Math.max(...classes.map((each) => each.year));
  return new Map(
    classes
      .filter((each) => each.year === newest)
      .map((each) => [resolver.economy('world-bank', { code: each.code }, each.place), each]),
  );
}

/** The area that stands for each economy: its own, before a part of it that is drawn apart. */
function labelAreas(areas: readonly Area[], resolver: EconomyResolver): Map<string, Area> {
  const labelled = new Map<string, Area>();
  for (const area of areas) {
    const economy = resolver.economyOrAggregate('natural-earth', { code: area.code }, area.place);
    if (economy === null) continue;
    if (!labelled.has(economy) || area.code === economy) labelled.set(economy, area);
  }
  return labelled;
}

function disputeNote(economy: string, area: Area | undefined): string | null {
  // Natural Earth also notes plain dependencies here, which nobody contests.
  if (!area?.dispute || area.iso !== economy || !/claim|self[- ]admin/i.test(area.dispute))
    return null;
  return `Natural Earth: ${area.dispute}`;
}

function unplacedRow({ economy, name, note }: TypedLists['unplaced'][number]): Row {
  return { economy, name, ldc: false, lldc: false, sids: false, fcv: false, placed: false, note };
}

function sentences(...parts: (string | null | undefined)[]): string | null {
  return parts.filter((part) => part).join('. ') || null;
}

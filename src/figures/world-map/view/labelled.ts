import type { EconomyCode } from '../../../domain/economy.ts';
import type { MapModel } from '../model.ts';

const partners = 5;
const leaders = 6;

/** Whose names the map bears: the focus and its largest partners, else the first of the list. */
export function labelled({ settings, partners: rows, economies }: MapModel): EconomyCode[] {
  if (settings.focus === null)
    return economies.rows
      .filter((row) => row.rank !== null)
      .slice(0, leaders)
      .map((row) => row.economy);
  const names = [settings.focus];
  if (settings.with !== null) names.push(settings.with);
  else for (const row of rows?.rows.slice(0, partners) ?? []) names.push(row.economy);
  return [...new Set(names)];
}

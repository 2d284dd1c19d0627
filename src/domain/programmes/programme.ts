/** Themes of programmes, as the table has them, with hyphens for spaces; the field's own first. */
export const programmeThemes = [
  'remittances',
  'diaspora',
  'return-and-reintegration',
  'gender',
  'community-development',
  'local-development',
  'labour-mobility',
  'families-left-behind',
  'corridors',
  'entrepreneurship',
  'investment',
  'microfinance',
  'skills',
  'mainstreaming',
  'policy',
  'research',
] as const;
export type ProgrammeTheme = (typeof programmeThemes)[number];

/** What a programme's page says of its status; `unstated` where it says nothing. */
export const programmeStatuses = ['active', 'completed', 'unstated'] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

/** When a programme began and ended, in years with the part gone by: from 2020.0 to before 2024.0. */
export interface ProgrammePeriod {
  from: number | null;
  to: number | null;
}

/** The themes in a cell of the table, `remittances;diaspora`; one the atlas does not know is left out. */
export function themesOf(cell: string | null): readonly ProgrammeTheme[] {
  const found = (cell ?? '').split(';').map((theme) => theme.trim().replaceAll(' ', '-'));
  return programmeThemes.filter((theme) => found.includes(theme));
}

/** The status a page states in its own words: `Completed (closure event …)` is completed. */
export function statusOf(stored: string | null): ProgrammeStatus {
  const said = (stored ?? '').toLowerCase();
  return programmeStatuses.find((status) => said.startsWith(status)) ?? 'unstated';
}

/**
 * First and last moment of dates written `2020`, `2020-07` or `2020-07-31`: a programme that ends
 * in `2024` ends with that year.
 */
export function periodOf(start: string | null, end: string | null): ProgrammePeriod {
  return { from: momentOf(start, 'first'), to: momentOf(end, 'last') };
}

/** The moment of a day, as periods count them. */
export function momentOfDay(day: Date): number {
  return day.getUTCFullYear() + (day.getUTCMonth() + (day.getUTCDate() - 1) / 31) / 12;
}

/** Whether a page calls a programme active though its last day has gone by. */
export function isActivePastEnd(
  programme: { status: ProgrammeStatus; period: ProgrammePeriod },
  now: number,
): boolean {
  const { status, period } = programme;
  return status === 'active' && period.to !== null && period.to <= now;
}

function momentOf(date: string | null, edge: 'first' | 'last'): number | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date ?? '');
  if (!match) return null;
  const year = Number(match[1]);
  const over = edge === 'last' ? 1 : 0;
  if (match[2] === undefined) return year + over;
  const month = Number(match[2]) - 1;
  if (match[3] === undefined) return year + (month + over) / 12;
  return year + (month + (Number(match[3]) - 1 + over) / 31) / 12;
}

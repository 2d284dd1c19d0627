import type { EconomyCode } from '../../domain/economy.ts';
import {
  isActivePastEnd,
  periodOf,
  statusOf,
  themesOf,
  type ProgrammePeriod,
  type ProgrammeStatus,
  type ProgrammeTheme,
} from '../../domain/programmes/programme.ts';

/** A programme as the table has it. */
export interface ProgrammeRow {
  id: string;
  /** In the language of its page. */
  title: string;
  /** Our English gloss of a title in another language. */
  title_en: string | null;
  funder: string | null;
  start: string | null;
  end: string | null;
  status_stored: string | null;
  theme: string | null;
  url: string | null;
  note: string | null;
  economies: string | null;
}

/** A programme, read. */
export interface Programme extends Pick<
  ProgrammeRow,
  'id' | 'title' | 'title_en' | 'funder' | 'status_stored' | 'url' | 'note'
> {
  period: ProgrammePeriod;
  /** Dates as stored, to the year. */
  years: { first: number | null; last: number | null };
  status: ProgrammeStatus;
  /** Called active by its page although its end has gone by. */
  activePastEnd: boolean;
  themes: readonly ProgrammeTheme[];
  economies: readonly EconomyCode[];
}

/** @param now the present moment, in years with the part gone by */
export function programmeOf(row: ProgrammeRow, now: number): Programme {
  const { id, title, title_en, funder, status_stored, url, note } = row;
  const period = periodOf(row.start, row.end);
  const status = statusOf(status_stored);
  const year = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));
  return {
    id,
    title,
    title_en,
    funder,
    status_stored,
    url,
    note,
    period,
    years: { first: year(row.start), last: year(row.end) },
    status,
    activePastEnd: isActivePastEnd({ status, period }, now),
    themes: themesOf(row.theme),
    economies: row.economies === null ? [] : row.economies.split(','),
  };
}

import type { EconomyCode } from '../../domain/economy.ts';
import { cellsOf, type Cell } from '../corridor-amount/cell.ts';
import { banks, reportersOf, type BankId, type Reporter } from '../official/reporters.ts';
import type { CorridorSettings } from '../shared/corridor-settings.ts';
import type { OfficialRows, ReportedRow } from './rows.ts';

/** A year as its central bank has it, with the matrix and the estimate of that year beside it. */
export interface ReportedYear {
  year: number;
  usd: number;
  /** Parts of it, where the bank tells them. */
  land: number | null;
  sea: number | null;
  matrix: Cell | null;
  modelled: Cell | null;
}

/** What one central bank reports of the corridor, by rising year. */
export interface Report {
  reporter: Reporter;
  source: BankId;
  /** The newest year of which the bank reports anything. */
  newest: number;
  years: readonly ReportedYear[];
}

export interface OfficialModel {
  sender: EconomyCode;
  receiver: EconomyCode;
  /** Central banks that might report it; those that do, the receiver's first. */
  banks: readonly Reporter[];
  reports: readonly Report[];
  /** The newest figure of a group that the sender is in, where it has none of its own. */
  group: ReportedRow | null;
  /** Every year of the matrices and the estimate. */
  cells: readonly Cell[];
}

const parts: ReadonlySet<string> = new Set(['cash_land', 'cash_sea']);

export function officialModel(
  { sender, receiver }: CorridorSettings,
  { ofSender, ofReceiver, sent, matricesOfSender, matricesOfReceiver }: OfficialRows,
): OfficialModel {
  const reporters = reportersOf(sender, receiver);
  const rows = [
    ...ofSender.filter((row) => row.reporter === receiver && row.receiver === receiver),
    ...ofReceiver.filter((row) => row.reporter === sender && row.sender === sender),
  ];
  const cells = cellsOf(receiver, sent, matricesOfSender, matricesOfReceiver, 'nominal');
  const reports = reporters.flatMap((reporter): Report[] => {
    const own = rows.filter((row) => row.reporter === reporter && row.partner_group === null);
    const years = own
      .filter(({ definition }) => !parts.has(definition))
      .toSorted((a, b) => a.year - b.year);
    return years.length === 0
      ? []
      : [
          {
            reporter,
            source: banks[reporter].source,
            newest: years[0]?.newest ?? 0,
            years: years.map(({ year, usd }) => yearOf(year, usd, own, cells)),
          },
        ];
  });
  const groups = rows.filter((row) => row.partner_group !== null);
  return {
    sender,
    receiver,
    banks: reporters,
    reports,
    group: groups.toSorted((a, b) => b.year - a.year)[0] ?? null,
    cells,
  };
}

function yearOf(
  year: number,
  usd: number,
  rows: readonly ReportedRow[],
  cells: readonly Cell[],
): ReportedYear {
  const part = (definition: string) =>
    rows.find((row) => row.year === year && row.definition === definition)?.usd ?? null;
  const cell = (modelled: boolean) =>
    cells.find((one) => one.year === year && (one.state === 'modelled') === modelled) ?? null;
  return {
    year,
    usd,
    land: part('cash_land'),
    sea: part('cash_sea'),
    matrix: cell(false),
    modelled: cell(true),
  };
}

/** Whether a bank reports any amount of the corridor. */
export function isReported({ reports }: OfficialModel): boolean {
  return reports.some(({ years }) => years.some(({ usd }) => usd > 0));
}

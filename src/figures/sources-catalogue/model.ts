import type { CheckRow, CoverageRow, LeftOutRow, SourceRow } from './rows.ts';
import { subjects, type Subject } from './subjects.ts';

/** A table as one source fills it, year by year. */
export interface TableCoverage {
  table: string;
  years: readonly { year: number; economies: number }[];
  first: number;
  last: number;
  /** Most economies in any year. */
  most: number;
}

export interface SourceEntry {
  source: SourceRow;
  coverage: readonly TableCoverage[];
  checks: readonly CheckRow[];
  tested: number;
  passed: number;
  leftOut: readonly LeftOutRow[];
  leftOutRows: number;
}

export interface SubjectEntry {
  subject: Subject | 'other';
  sources: readonly SourceEntry[];
}

export interface Catalogue {
  subjects: readonly SubjectEntry[];
  sources: number;
  tested: number;
  passed: number;
  leftOut: number;
  /** The span of all coverage pictures, so that they can be compared. */
  first: number;
  last: number;
}

/** Everything the Sources page lists, by subject. */
export function catalogueModel(rows: {
  sources: readonly SourceRow[];
  coverage: readonly CoverageRow[];
  checks: readonly CheckRow[];
  leftOut: readonly LeftOutRow[];
}): Catalogue {
  const entries = rows.sources.map((source): SourceEntry => {
    const own = <Row extends { source: string }>(all: readonly Row[]) =>
      all.filter((row) => row.source === source.id);
    const checks = own(rows.checks);
    const leftOut = own(rows.leftOut);
    return {
      source,
      coverage: tablesOf(own(rows.coverage)),
      checks,
      tested: sum(checks.map(({ tested }) => tested)),
      passed: sum(checks.map(({ passed }) => passed)),
      leftOut,
      leftOutRows: sum(leftOut.map((row) => row.rows)),
    };
  });
  const years = rows.coverage.map(({ year }) => year);
  return {
    subjects: bySubject(entries),
    sources: entries.length,
    tested: sum(rows.checks.map(({ tested }) => tested)),
    passed: sum(rows.checks.map(({ passed }) => passed)),
    leftOut: rows.leftOut.length,
    first: Math.min(...years),
    last: Math.max(...years),
  };
}

function tablesOf(rows: readonly CoverageRow[]): TableCoverage[] {
  const tables = new Set(rows.map(({ table }) => table));
  return [...tables].map((table) => {
    const own = rows.filter((row) => row.table === table);
    const years = own.map(({ year, economies }) => ({ year, economies }));
    const all = years.map(({ year }) => year);
    return {
      table,
      years,
      first: Math.min(...all),
      last: Math.max(...all),
      most: Math.max(...years.map(({ economies }) => economies)),
    };
  });
}

function bySubject(entries: readonly SourceEntry[]): SubjectEntry[] {
  const named = new Set<string>(Object.values(subjects).flat());
  const groups = Object.entries(subjects).map(([subject, ids]) => ({
    subject: subject as Subject,
    sources: ids.flatMap((id) => entries.filter(({ source }) => source.product === id)),
  }));
  const rest = entries.filter(({ source }) => !named.has(source.product));
  return [...groups, { subject: 'other' as const, sources: rest }].filter(
    ({ sources }) => sources.length > 0,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

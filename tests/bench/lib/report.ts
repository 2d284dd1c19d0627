import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/build/root.ts';
import type { Environment } from './environment.ts';
import { quantile } from './statistics.ts';

/** One thing measured, each run of it, and what it should stay under. */
export interface Measurement {
  what: string;
  unit: 's' | 'ms' | 'MB' | 'KB' | '‰';
  values: readonly number[];
  /** The bound of the design, if it has one, and on which figure it lies. */
  goal?: { under: number; of: 'median' | 'p95' };
}

/** The measurements as a table with what they were made on. */
export function asTable(made: Environment, measurements: readonly Measurement[]): string {
  const head = `${made.date} · ${made.commit} · ${made.machine} · load ${made.load} · Node ${made.node}${made.chromium === undefined ? '' : ` · Chromium ${made.chromium}`}`;
  const lines = measurements.map(({ what, unit, values, goal }) => {
    const [middle, high] = [quantile(values, 0.5), quantile(values, 0.95)];
    const bound = goal
      ? `${goal.of} under ${goal.under} ${unit}: ${(goal.of === 'median' ? middle : high) < goal.under ? 'met' : 'MISSED'}`
      : '';
    return [
      what.padEnd(46),
      shown(middle).padStart(9),
      shown(high).padStart(9),
      ` ${unit}`,
      String(values.length).padStart(5),
      `   ${bound}`,
    ].join('');
  });
  const title = `${''.padEnd(46)}${'median'.padStart(9)}${'p95'.padStart(9)}${'runs'.padStart(8)}   goal`;
  return [head, '', title, ...lines].join('\n');
}

/** Writes the measurements as JSON; returns where, from the top folder. */
export function save(
  made: Environment,
  measurements: readonly Measurement[],
  path: string,
): string {
  const results = measurements.map(({ values, ...rest }) => ({
    ...rest,
    median: rounded(quantile(values, 0.5)),
    p95: rounded(quantile(values, 0.95)),
    values: values.map(rounded),
  }));
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ made, results }, null, 2)}\n`);
  return path;
}

function shown(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : 0);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

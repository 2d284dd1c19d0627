import { damages, type Damage } from './damage.ts';

/** What was seen of each part and damage; printed at the end. */
export interface FaultTable {
  /** What was seen stands in a cell; a part without damages has one cell. */
  see: (part: string, damage: Damage | 'all', what: string) => void;
  print: () => void;
}

/** A table of faults, filled as they are gone through. */
export function faultTable(): FaultTable {
  const rows = new Map<string, Map<string, string>>();
  return {
    see(part, damage, what) {
      const row = rows.get(part) ?? new Map<string, string>();
      rows.set(part, row.set(damage, what));
    },
    print() {
      const all = [...rows.values()].flatMap((row) => [...row.values()]);
      const kinds = [...new Set(all)].map(
        (kind) => `${all.filter((one) => one === kind).length} ${kind}`,
      );
      const lines = [...rows].map(([part, row]) => {
        const cells = row.has('all')
          ? [row.get('all') ?? '']
          : damages.map((damage) => (row.get(damage) ?? '–').padEnd(16));
        return `${part.padEnd(42)}${cells.join(' ')}`;
      });
      const head = `${''.padEnd(42)}${damages.map((one) => one.padEnd(16)).join(' ')}`;
      process.stdout.write(
        `${[head, ...lines, `${all.length} faults: ${kinds.join(', ')}`].join('\n')}\n`,
      );
    },
  };
}

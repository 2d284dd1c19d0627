import { ImportError, type Place } from './import-error.ts';
import type { Row } from './row.ts';

/** How one publisher writes an economy: by its code, its name, or both. */
export interface Written {
  code?: string | null | undefined;
  name?: string | null | undefined;
}

/**
 * Answers which economy a publisher means, from the one reconciliation table `economy_code`
 * (scheme in column `source`, code, name → economy; an empty economy marks an aggregate).
 * Names match whatever their case and spacing.
 */
export class EconomyResolver {
  readonly #byCode = new Map<string, string | null>();
  readonly #byName = new Map<string, string | null>();

  constructor(economyCodes: readonly Row[]) {
    for (const row of economyCodes) {
      const scheme = String(row['source']);
      const economy = row['economy'] ? String(row['economy']) : null;
      if (row['code']) this.#byCode.set(key(scheme, String(row['code'])), economy);
      if (row['name']) this.#byName.set(key(scheme, String(row['name'])), economy);
    }
  }

  /**
   * The economy meant, as ISO 3166-1 alpha-3 (or ours: XKX, XCX, XUN…).
   * @throws {ImportError} if the scheme does not know it, or knows it as an aggregate.
   */
  economy(scheme: string, written: Written, place: Place): string {
    const found = this.economyOrAggregate(scheme, written, place);
    if (found === null)
      throw new ImportError(place, `${describe(written)} is an aggregate, not an economy`);
    return found;
  }

  /**
   * The economy meant, or null for an aggregate (a region, an income group, the world).
   * @throws {ImportError} if the scheme does not know it.
   */
  economyOrAggregate(scheme: string, written: Written, place: Place): string | null {
    const found =
      (written.code ? this.#byCode.get(key(scheme, written.code)) : undefined) ??
      (written.name ? this.#byName.get(key(scheme, written.name)) : undefined);
    if (found !== undefined) return found;
    if (this.knows(scheme, written)) return null;
    throw new ImportError(
      place,
      `unknown economy ${describe(written)}: add it to the names of scheme "${scheme}" in data/import/economies`,
    );
  }

  knows(scheme: string, written: Written): boolean {
    return (
      (!!written.code && this.#byCode.has(key(scheme, written.code))) ||
      (!!written.name && this.#byName.has(key(scheme, written.name)))
    );
  }
}

function key(scheme: string, text: string): string {
  return `${scheme}\n${text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()}`;
}

function describe({ code, name }: Written): string {
  return (
    [code, name]
      .filter((part) => part)
      .map((part) => JSON.stringify(part))
      .join(' ') || '(blank)'
  );
}

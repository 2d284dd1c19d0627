import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import type { Row } from '../lib/row.ts';
import type { InputFile } from '../lib/input-file.ts';

/**
 * UNHCR's own three-letter codes (`countries.csv`) as rows of table `economy_code`, scheme
 * `unhcr-own`. They are not ISO: AUS is Austria there.
 * @throws {ImportError} if a country has an ISO code that nothing here answers to.
 */
export function readCountryCodes(file: InputFile, economies: EconomyResolver): Row[] {
  return readCsv(file, ['iso_code', 'unhcr_code', 'name']).rows.map((row) => {
    const place = { file: file.path, row: row.row };
    const own = row.get('unhcr_code');
    const iso = row.get('iso_code') || own;
    // The list names more places than any figure does; those are known by the list of countries.
    const scheme = economies.knows('unhcr', { code: iso }) ? 'unhcr' : 'iom';
    const economy =
      row.get('iso_code') === '' && !economies.knows(scheme, { code: iso })
        ? null
        : economies.economyOrAggregate(scheme, { code: iso }, place);
    return {
      source: 'unhcr-own',
      code: own,
      name: row.get('name'),
      economy,
      note: economy === null ? 'No figure uses it' : null,
    };
  });
}

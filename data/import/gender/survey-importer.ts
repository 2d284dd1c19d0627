import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Importer } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { sexOf } from './sex-word.ts';

const numbers = {
  migrants: 'n_migrants',
  sending_known: 'n_send_status_known',
  sent: 'n_ever_sent_money',
  sent_pct: 'pct_ever_sent_money',
  amount_known: 'n_with_amount_12m',
  amount_median: 'median_amount_12m_lcu',
  amount_mean: 'mean_amount_12m_lcu',
  transfers_known: 'n_with_transfers_12m',
  transfers_mean: 'mean_transfers_12m',
  channel_known: 'n_channel',
  channel_formal_pct: 'pct_formal_mto_bank',
  channel_mobile_pct: 'pct_mobile',
  channel_informal_pct: 'pct_informal_friend_courier_self',
} as const;

const columns = [
  'iso3',
  'migrant_location',
  'migrant_sex',
  'currency',
  ...Object.values(numbers),
] as const;

/** Reads the sums over the African household surveys of 2009 to 2011. */
export const surveyImporter: Importer = {
  id: 'survey-sending',
  sourceId: 'wb-africa-2009',
  title: 'Who sends, by sex, in six African household surveys',
  recognises: ({ name }) => /^africa_migration_surveys.*\.csv$/i.test(name),
  read: (files, { economies }) => ({
    tables: { survey_sending: files.flatMap((file) => readSurvey(file, economies)) },
    totals: [],
    leftOut: [],
  }),
};

/**
 * Rows of table `survey_sending`. Small cells are kept with the number of people in them.
 * @throws {ImportError} for an unknown economy, place or sex, or a share that is not sent ÷ known.
 */
export function readSurvey(file: InputFile, economies: EconomyResolver): Row[] {
  return readCsv(file, columns).rows.map((row) => {
    const place = { file: file.path, row: row.row };
    const location = row.get('migrant_location');
    if (!['international', 'internal', 'all'].includes(location))
      throw new ImportError(place, `migrant_location: unknown "${location}"`);
    const values = Object.fromEntries(
      Object.entries(numbers).map(([name, column]) => [
        name,
        cellNumber(row.get(column), place, column),
      ]),
    );
    const { sent, sending_known: known, sent_pct: share } = values;
    if (sent && known && share && Math.abs((100 * sent) / known - share) > 0.06)
      throw new ImportError(place, `pct_ever_sent_money: ${share} is not ${sent} of ${known}`);
    return {
      economy: economies.economy('world-bank', { code: row.get('iso3') }, place),
      location,
      sex: sexOf(row.get('migrant_sex'), place),
      currency: row.get('currency') || null,
      ...values,
    };
  });
}

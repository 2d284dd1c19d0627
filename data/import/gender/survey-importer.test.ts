import { describe, expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { readSurvey, surveyImporter } from './survey-importer.ts';

const { economies } = contextOf({ 'world-bank': { ZAF: 'ZAF' } });
const path = 'gender/africa_migration_surveys_2009.csv';
const header =
  'iso3,country,migrant_location,migrant_sex,n_migrants,n_send_status_known,n_ever_sent_money,' +
  'pct_ever_sent_money,n_with_amount_12m,median_amount_12m_lcu,mean_amount_12m_lcu,currency,' +
  'n_with_transfers_12m,mean_transfers_12m,n_channel,pct_formal_mto_bank,pct_mobile,' +
  'pct_informal_friend_courier_self';
const read = (...rows: string[]) =>
  readSurvey(fileInMemory(path, [header, ...rows].join('\n')), economies);

describe('the African household surveys', () => {
  test('keep a tiny cell with the number of people it rests on', () => {
    const [row] = read(
      'ZAF,South Africa,international,female,27,24,5,20.8,4,9500,12250,ZAR,5,6.4,5,100.0,0.0,0.0',
    );
    expect(row).toMatchObject({
      economy: 'ZAF',
      location: 'international',
      sex: 'female',
      migrants: 27,
      sent_pct: 20.8,
      amount_known: 4,
      amount_median: 9500,
      currency: 'ZAR',
      channel_formal_pct: 100,
      channel_mobile_pct: 0,
    });
  });

  test.each([
    ['UTO,U,all,female,9,8,4,50,1,1,1,ZAR,1,1,1,1,1,1', /unknown economy "UTO"/],
    ['ZAF,Z,abroad,female,9,8,4,50,1,1,1,ZAR,1,1,1,1,1,1', /migrant_location: unknown "abroad"/],
    ['ZAF,Z,all,both,9,8,4,50,1,1,1,ZAR,1,1,1,1,1,1', /sex/],
    ['ZAF,Z,all,female,9,8,4,60,1,1,1,ZAR,1,1,1,1,1,1', /60 is not 4 of 8/],
  ])('refuses %s', (row, reason) => {
    expectImportError(() => read(row), { file: path, row: 2, reason });
  });

  test('recognises its file', () => {
    expect(surveyImporter.recognises(fileInMemory(path, ''))).toBe(true);
  });
});

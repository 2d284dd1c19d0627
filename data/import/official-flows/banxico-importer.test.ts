import { describe, expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import type { Imported } from '../lib/importer.ts';
import { fileInMemory, type InputFile } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { banxicoImporter } from './banxico-importer.ts';

const context = contextOf({
  banxico: { ABK: null, CCK: 'AUS', XXX: null },
  iom: { USA: 'USA', PSE: 'PSE', AUS: 'AUS' },
});
const read = (...files: InputFile[]) => banxicoImporter.read(files, context) as Imported;
const file = (name: string, header: string, ...rows: string[]) =>
  fileInMemory(`mexico_banxico/${name}`, [header, ...rows].join('\n'));
const partners = (...rows: string[]) =>
  file('remesas_pais.csv', 'PERIODO,ID_PAIS,PAIS,ID_FLUJO,FLUJO,VALOR_USD', ...rows);
const months = (...rows: string[]) =>
  file('remesas_mensuales.csv', 'PERIODO,ID_FLUJO,FLUJO,OPERACIONES,VALOR_USD', ...rows);

describe('Banco de México by partner', () => {
  test('keeps quarters, both directions and zeros; what is no economy is a group', () => {
    const { tables } = read(
      partners(
        '2024-04-01,USA,Estados Unidos,1,Ingresos,15700000001',
        '2024-04-01,USA,Estados Unidos,2,Egresos,0',
        '2024-04-01,XXX,No Identificado,1,Ingresos,250',
        '2024-04-01,ABK,República de Abjasia,1,Ingresos,7',
      ),
    );
    const seen = tables.official_flow?.map((row) =>
      [row['partner'] ?? row['partner_group'], row['direction'], row['period'], row['usd']].join(),
    );
    expect(seen).toEqual([
      'USA,received,2024Q2,15700000001',
      'USA,paid,2024Q2,0',
      'unidentified,received,2024Q2,250',
      'other,received,2024Q2,7',
    ]);
    expect(tables.official_flow?.[0]).toMatchObject({
      edition: 'to 2024Q2',
      definition: 'transfers',
      period_kind: 'quarter',
      year: 2024,
      transfers: null,
    });
  });

  test('two names of one economy, and areas counted in another, are one row', () => {
    const { tables } = read(
      partners(
        '2024-01-01,PSE,Palestina,1,Ingresos,40',
        '2024-01-01,PSE,Cisjordania,1,Ingresos,2',
        '2024-01-01,AUS,Australia,1,Ingresos,100',
        '2024-01-01,CCK,Islas Cocos,1,Ingresos,5',
      ),
    );
    expect(tables.official_flow?.map((row) => [row['partner'], row['usd']])).toEqual([
      ['PSE', 42],
      ['AUS', 105],
    ]);
  });

  test.each([
    ['2024-02-01,USA,Estados Unidos,1,Ingresos,1', /not the first day of a quarter/],
    ['2024-01-01,ZZZ,Utopía,1,Ingresos,1', /unknown economy "ZZZ"/],
    ['2024-01-01,USA,Estados Unidos,3,Otros,1', /expected 1 or 2, found "3"/],
    ['2024-01-01,USA,Estados Unidos,1,Ingresos,', /VALOR_USD is blank/],
    ['2024-01-01,USA,Estados Unidos,1,Ingresos,mucho', /expected a number/],
  ])('refuses %s', (row, reason) => {
    const broken = partners(row);
    expectImportError(() => read(broken), { file: broken.path, row: 2, reason });
  });

  test('refuses the same cell twice', () => {
    const row = '2024-01-01,USA,Estados Unidos,1,Ingresos,1';
    const broken = partners(row, row);
    expectImportError(() => read(broken), { file: broken.path, row: 3, reason: /there twice/ });
  });
});

test('months are totals with the number of transfers', () => {
  const { tables } = read(months('2026-05-01,1,Ingresos,13901418,5611002446'));
  expect(tables.official_flow).toEqual([
    {
      source: 'banxico',
      edition: 'to 2026-05',
      definition: 'transfers',
      reporter: 'MEX',
      direction: 'received',
      partner_group: 'world',
      partner: null,
      period: '2026-05',
      period_kind: 'month',
      year: 2026,
      usd: 5611002446,
      transfers: 13901418,
    },
  ]);
});

describe('states', () => {
  test('of Mexico receive from everywhere, of the United States send to Mexico', () => {
    const { tables } = read(
      file(
        'remesas_entidad.csv',
        'PERIODO,CVE_ENT,ENTIDAD,VALOR_USD',
        '2024-01-01,9,Ciudad de México,30',
        '2024-01-01,15,Estado de México,20',
      ),
      file(
        'remesas_usa.csv',
        'PERIODO,ID_ESTADO,ESTADO,VALOR_USD',
        '2024-10-01,LA,Luisiana,10',
        '2024-10-01,XX,No Identificado,1',
      ),
    );
    expect(tables.subnational_flow).toMatchObject([
      { subdivision: 'MX-CMX', economy: 'MEX', direction: 'received', partner: null, usd: 30 },
      { subdivision: 'MX-MEX', edition: 'to 2024Q1', period: '2024Q1', year: 2024 },
      { subdivision: 'US-LA', economy: 'USA', direction: 'paid', partner: 'MEX', usd: 10 },
      { subdivision: 'US-XX', edition: 'to 2024Q4' },
    ]);
    expect(tables.subdivision).toHaveLength(32 + 53);
    expect(tables.subdivision).toContainEqual({
      subdivision: 'US-LA',
      economy: 'USA',
      name: 'Louisiana',
    });
  });

  test('refuses a state that is in no list', () => {
    const broken = file('remesas_usa.csv', 'PERIODO,ID_ESTADO,VALOR_USD', '2024-10-01,GU,1');
    expectImportError(() => read(broken), {
      file: broken.path,
      row: 2,
      reason: /unknown state "GU"/,
    });
  });
});

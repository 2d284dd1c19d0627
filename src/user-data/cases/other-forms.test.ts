import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

/** The handed kinds in other orders, languages and separators: what the first row must be. */
test.each<[of: string, file: string, first: Record<string, unknown>, rows: number]>([
  [
    'sexes above years, the total last',
    lines(
      ';;Hommes;;Femmes;;Ensemble;',
      'Pays;Code;2015;2020;2015;2020;2015;2020',
      'Népal;524;20;25;30;35;50;60',
      'Qatar;634;800;900;200;200;1000;1100',
    ),
    { economy: 'NPL', sex: 'male', year: 2015, value: 20 },
    12,
  ],
  [
    'sexes as letters behind years',
    lines(
      'country,2015_f,2015_m,2015_t,2020_f,2020_m,2020_t',
      'Nepal,30,20,50,35,25,60',
      'Qatar,200,800,1000,200,900,1100',
    ),
    { economy: 'NPL', sex: 'female', year: 2015, value: 30 },
    12,
  ],
  [
    'a matrix of three, turned round',
    lines(
      'Origin (rows) x Destination (columns)\tQatar\tUnited States\tUnited Kingdom',
      'Nepal\t400000\t150000\t80000',
      'Mexico\t100\t10853105\t10000',
    ),
    { origin: 'NPL', destination: 'QAT', value: 400_000 },
    6,
  ],
  [
    'a matrix of three in French',
    lines(
      'Pays d’envoi (lignes) / pays bénéficiaire (colonnes);Népal;Inde;Mexique',
      'Qatar;1098;4000;0',
      'États-Unis;300;15808;52595',
    ),
    { sender: 'QAT', receiver: 'NPL', value: 1098 },
    6,
  ],
  [
    'a matrix of three in Arabic',
    lines(
      'المرسل (صفوف) / المستلم (أعمدة),نيبال,الهند,المكسيك',
      'قطر,1098,4000,0',
      'الولايات المتحدة,300,15808,52595',
    ),
    { sender: 'QAT', receiver: 'NPL', value: 1098 },
    6,
  ],
  [
    'years down, three economies across',
    lines('Year,Nepal,India,Mexico', '2020,8100,83150,42880', '2021,8225,89375,54130'),
    { year: 2020, economy: 'NPL', value: 8100 },
    6,
  ],
  [
    'scales whose letters are codes of economies',
    lines(
      'Economy,Magnitude,Remittances US$ 2020',
      'Nepal,mn,8100',
      'India,bn,83.1',
      'Tonga,thousand,200000',
    ),
    { economy: 'NPL', remittances_usd_2020: 8.1e9 },
    3,
  ],
  [
    'a row of units, all in brackets',
    lines(
      'Country,Remittances,Share of GDP',
      '[name],[USD million],[% of GDP]',
      'Nepal,8100,23.5',
      'Mexico,42880,3.9',
    ),
    { economy: 'NPL', remittances_usd: 8.1e9 },
    2,
  ],
  [
    'a letter ahead of the figure, a word behind it',
    lines(
      'País;Remesas (millones de US$)',
      'Nepal;e 8225',
      'México;54.130',
      'Tonga;220 (est.)',
      'Samoa;100 b,c',
    ),
    { economy: 'NPL', remesas_de_usd: 8.225e9 },
    4,
  ],
  [
    'months as one number',
    lines('Country,Period,USD', 'Nepal,202101,600', 'Nepal,202112,610', 'Mexico,202101,3500'),
    { economy: 'NPL', date: '2021-01-01', usd: 600 },
    3,
  ],
  [
    'years over two with a hyphen',
    lines('Country,2019-20,2020-21', 'Qatar,120.5,130.5', 'Malaysia,80,85'),
    { economy: 'QAT', year: 2019, value: 120.5 },
    4,
  ],
  [
    'a corridor with its receiver first',
    lines('corridor;year;usd_m', 'NPL<-QAT;2021;1098', 'MEX<-USA;2021;52595'),
    { sender: 'QAT', receiver: 'NPL', year: 2021, usd_m: 1.098e9 },
    2,
  ],
  [
    'remarks behind two strokes, bars between cells',
    lines(
      '// exported 2024',
      '// by me',
      'pays|annee|valeur_usd',
      'Népal|2020|8100000000',
      'Qatar|2020|0',
    ),
    { economy: 'NPL', year: 2020, valeur_usd: 8.1e9 },
    2,
  ],
])('%s', async (_, file, first, rows) => {
  const { table, summary } = await readGood(file);
  expect(rowsOf(table)[0]).toMatchObject(first);
  expect(table.rows).toBe(rows);
  expect(summary.questions.filter(({ kind }) => kind !== 'scale')).toEqual([]);
});

test('a number like a month stays a number where nothing says that it is a time', async () => {
  const { table } = await readGood(lines('Country,Migrants', 'Nepal,202101', 'Qatar,202102'));
  expect(rowsOf(table)[0]).toMatchObject({ economy: 'NPL', migrants: 202_101 });
});

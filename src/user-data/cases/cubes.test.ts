import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

const read = (value: unknown, answers?: Record<string, string>) =>
  readGood(JSON.stringify(value), undefined, { name: 'cube.json', ...(answers && { answers }) });

/** As Eurostat's API answers: sparse cells, flags beside them. */
const eurostat = {
  version: '2.0',
  class: 'dataset',
  label: 'Asylum applicants by citizenship, persons',
  id: ['freq', 'unit', 'citizen', 'sex', 'geo', 'time'],
  size: [1, 1, 4, 3, 2, 2],
  role: { time: ['time'], geo: ['geo'] },
  dimension: {
    freq: { label: 'Time frequency', category: { index: { A: 0 }, label: { A: 'Annual' } } },
    unit: { label: 'Unit of measure', category: { index: { PER: 0 }, label: { PER: 'Person' } } },
    citizen: {
      label: 'Country of citizenship',
      category: {
        index: { SY: 0, AF: 1, VE: 2, NP: 3 },
        label: { SY: 'Syria', AF: 'Afghanistan', VE: 'Venezuela', NP: 'Nepal' },
      },
    },
    sex: {
      label: 'Sex',
      category: { index: { T: 0, M: 1, F: 2 }, label: { T: 'Total', M: 'Males', F: 'Females' } },
    },
    geo: {
      label: 'Geopolitical entity (reporting)',
      category: {
        index: { DE: 0, EL: 1 },
        label: { DE: 'Germany (until 1990 former territory of the FRG)', EL: 'Greece' },
      },
    },
    time: {
      label: 'Time',
      category: { index: { '2022': 0, '2023': 1 }, label: { '2022': '2022', '2023': '2023' } },
    },
  },
  value: { 0: 70975, 1: 102930, 2: 2500, 5: 80000, 9: 22930, 44: 15 },
  status: { 1: 'p' },
};

test('JSON-stat as Eurostat writes it: codes tell places, flags stand aside, nothing is asked that is said', async () => {
  const { table, summary } = await read(eurostat);
  expect(summary.report.steps).toMatchObject([{ kind: 'json_stat', values: { count: 6 } }]);
  expect(summary.questions).toEqual([]);
  const rows = rowsOf(table);
  expect(rows[0]).toMatchObject({
    origin: 'SYR',
    destination: 'DEU',
    sex: 'both',
    year: 2022,
    value: 70_975,
  });
  expect(rows[1]).toMatchObject({ year: 2023, value: 102_930, status: 'p' });
  expect(rows).toContainEqual(
    expect.objectContaining({ origin: 'SYR', destination: 'GRC', sex: 'both', value: 2500 }),
  );
  expect(rows).toContainEqual(
    expect.objectContaining({ destination: 'DEU', sex: 'female', year: 2023, value: 22_930 }),
  );
  expect(table.columns.find(({ id }) => id === 'value')?.unit).toBe('persons');
});

test('measures of JSON-stat are columns, each in its unit and by its scale', async () => {
  const { table, summary } = await read({
    class: 'dataset',
    version: '2.0',
    id: ['Country', 'Contents', 'Year'],
    size: [2, 2, 2],
    role: { time: ['Year'], geo: ['Country'], metric: ['Contents'] },
    dimension: {
      Country: { category: { index: ['NPL', 'IND'], label: { NPL: 'Nepal', IND: 'India' } } },
      Contents: {
        category: {
          index: ['r', 'm'],
          label: { r: 'Remittances received', m: 'Migrants abroad' },
          unit: { r: { symbol: 'US$', multiplier: 6 }, m: { base: 'persons', multiplier: 3 } },
        },
      },
      Year: { category: { index: ['0', '1'], label: { 0: '2020', 1: '2021' } } },
    },
    value: [8108, 8225, 2500, 2600, 83149, 89375, 17790, null],
  });
  expect(summary.questions).toEqual([]);
  expect(rowsOf(table)).toContainEqual(
    expect.objectContaining({
      economy: 'NPL',
      year: 2021,
      remittances_received_usd: 8.225e9,
      migrants_abroad_persons: 2_600_000,
    }),
  );
  expect(rowsOf(table).at(-1)).toMatchObject({
    economy: 'IND',
    year: 2021,
    migrants_abroad_persons: null,
  });
});

test('JSON-stat of version 1 holds its datasets by name, each with ids among the dimensions', async () => {
  const dataset = (label: string, value: number[]) => ({
    label,
    dimension: {
      id: ['from', 'to', 'year'],
      size: [1, 2, 1],
      role: { time: ['year'] },
      from: { label: 'Sending country', category: { label: { USA: 'United States' } } },
      to: {
        label: 'Receiving country',
        category: { index: { IND: 1, MEX: 0 }, label: { MEX: 'Mexico', IND: 'India' } },
      },
      year: { category: { index: { 2021: 0 } } },
    },
    value,
  });
  const two = {
    amounts: dataset('Remittances, US$ million', [52_595, 15_808]),
    count: dataset('Corridors', [1]),
  };
  const { table, summary } = await read(two);
  expect(summary.report.parts).toEqual(['amounts', 'count']);
  expect(rowsOf(table)).toEqual([
    expect.objectContaining({ sender: 'USA', receiver: 'MEX', year: 2021, value: 5.2595e10 }),
    expect.objectContaining({ sender: 'USA', receiver: 'IND', value: 1.5808e10 }),
  ]);
});

const values = (...all: [string, string][]) => all.map(([id, name]) => ({ id, name }));
const areas = values(
  ['NP', 'Nepal'],
  ['IN', 'India'],
  ['4F', 'Euro area'],
  ['KSV', 'Kosovo, Republic of'],
);

test('SDMX-JSON 1.0: series and observations by their places, scale and flags by their attributes', async () => {
  const { table, summary } = await read({
    meta: {
      schema:
        'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/1.0/sdmx-json-data-schema.json',
    },
    data: {
      structure: {
        name: 'Remittances',
        dimensions: {
          dataset: [{ id: 'FREQ', name: 'Frequency', values: values(['A', 'Annual']) }],
          series: [
            { id: 'REF_AREA', name: 'Reference area', values: areas },
            { id: 'UNIT_MEASURE', name: 'Unit of measure', values: values(['USD', 'US dollar']) },
          ],
          observation: [
            {
              id: 'TIME_PERIOD',
              name: 'Time period',
              values: values(['2020', '2020'], ['2021', '2021']),
            },
          ],
        },
        attributes: {
          series: [
            {
              id: 'UNIT_MULT',
              name: 'Unit multiplier',
              values: values(['6', 'Millions'], ['9', 'Billions']),
            },
          ],
          observation: [
            {
              id: 'OBS_STATUS',
              name: 'Status',
              values: values(['A', 'Normal value'], ['E', 'Estimated value']),
            },
          ],
        },
      },
      dataSets: [
        {
          action: 'Information',
          series: {
            '0:0': { attributes: [0], observations: { 0: [8108, 0], 1: [8225, 1] } },
            '1:0': { attributes: [1], observations: { 1: [89.375, 0] } },
            '3:0': { attributes: [0], observations: { 1: [1500.5, null] } },
          },
        },
      ],
    },
  });
  expect(summary.report.steps).toMatchObject([{ kind: 'sdmx_json', values: { count: 4 } }]);
  expect(summary.steps.map(({ kind }) => kind)).toContain('scaled_rows');
  expect(summary.questions).toEqual([]);
  const rows = rowsOf(table);
  expect(rows).toHaveLength(4);
  const worth = (economy: string, year: number) =>
    Object.values(rows.find((row) => row['economy'] === economy && row['year'] === year) ?? {});
  expect(worth('NPL', 2021)).toEqual(expect.arrayContaining([8.225e9, 'Estimated value']));
  expect(worth('IND', 2021)).toContain(8.9375e10);
  expect(worth('XKX', 2021)).toContain(1.5005e9);
});

test('SDMX-JSON 2.0: several structures, flat observations, values of attributes, groups', async () => {
  const { table, summary } = await read(
    {
      data: {
        structures: [
          {
            dimensions: {
              dataSet: [],
              series: [],
              observation: [
                {
                  id: 'REF_AREA',
                  names: { en: 'Reporting country', fr: 'Pays déclarant' },
                  values: areas,
                },
                {
                  id: 'COUNTERPART_AREA',
                  names: { en: 'Counterpart area' },
                  values: values(['US', 'United States'], ['QA', 'Qatar']),
                },
                { id: 'TIME_PERIOD', values: [{ value: '2021' }] },
              ],
            },
            measures: { observation: [{ id: 'OBS_VALUE' }] },
            attributes: {
              dimensionGroup: [{ id: 'UNIT_MULT', values: [] }],
              observation: [{ id: 'COMMENT' }],
            },
          },
        ],
        dataSets: [
          {
            structure: 0,
            dimensionGroupAttributes: { '0::': [6], '1::': [3] },
            observations: { '0:0:0': [5, 'first'], '0:1:0': [7], '1:1:0': [9] },
          },
        ],
      },
    },
    { direction: 'second' },
  );
  expect(summary.questions).toMatchObject([{ kind: 'direction' }]);
  expect(rowsOf(table)).toEqual([
    expect.objectContaining({ sender: 'USA', receiver: 'NPL', year: 2021, obs_value: 5e6 }),
    expect.objectContaining({ sender: 'QAT', receiver: 'NPL', obs_value: 7e6 }),
    expect.objectContaining({ sender: 'QAT', receiver: 'IND', obs_value: 9e3 }),
  ]);
});

test('a cube without cells, and an object that only looks like one, are told or read as they are', async () => {
  const { table } = await read([
    { id: 'NPL', size: 3, value: 4 },
    { id: 'IND', size: 5, value: 6 },
  ]);
  expect(table.rows).toBe(2);
  await expect(read({ ...eurostat, value: {} })).rejects.toThrow(/no_records/);
});

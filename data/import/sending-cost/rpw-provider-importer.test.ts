import { describe, expect, test } from 'vitest';
import { fileInMemory } from '../lib/input-file.ts';
import { cutShort, expectImportError, workbookFile } from '../lib/testing.ts';
import { readProviders, rpwProviderImporter } from './rpw-provider-importer.ts';

const name = 'rpw_by_provider_type_2011Q1-2025Q1.xlsx';
const sheets = {
  'Top-Bottom Corridors': [
    ['Corridor', 'Avg total cost %', 'Observations'],
    ['Kuwait -> Pakistan', 1.59, 452],
  ],
  'Provider Comparison': [
    ['Firm type', 'Avg total cost %'],
    ['Bank', 11.47],
  ],
  'Cost Trend': [
    ['Period', 'Bank', 'Post office'],
    ['2011_1Q', 12.15, 8.88],
    ['2025_1Q', 15.04, null],
  ],
};

test('reads the mean over all quarters and by quarter, and counts other sheets', () => {
  const imported = readProviders([workbookFile(name, sheets)]);
  expect(imported.tables.sending_cost_provider).toEqual([
    { quarter: null, provider: 'Bank', cost_pct: 11.47, observations: null },
    { quarter: '2011Q1', provider: 'Bank', cost_pct: 12.15, observations: null },
    { quarter: '2011Q1', provider: 'Post office', cost_pct: 8.88, observations: null },
    { quarter: '2025Q1', provider: 'Bank', cost_pct: 15.04, observations: null },
  ]);
  expect(imported.leftOut.map(({ what, rows, edition }) => [what, rows, edition])).toEqual([
    ['Sheet "Top-Bottom Corridors"', 1, '2011Q1-2025Q1'],
  ]);
});

test('the next edition is recognised', () => {
  expect(
    rpwProviderImporter.recognises(fileInMemory('rpw_by_provider_type_2011Q1-2026Q1.xlsx', '')),
  ).toBe(true);
});

describe('what is refused', () => {
  const read = (change: object) => () =>
    readProviders([workbookFile(name, { ...sheets, ...change })]);

  test('a sheet that is missing', () => {
    expectImportError(() => readProviders([workbookFile(name, { Other: [['a']] })]), {
      file: name,
      reason: /no sheet Provider Comparison; there are: "Other"/,
    });
  });

  test('text in a number cell', () => {
    expectImportError(
      read({
        'Cost Trend': [
          ['Period', 'Bank'],
          ['2011_1Q', 'high'],
        ],
      }),
      {
        file: name,
        sheet: 'Cost Trend',
        row: 2,
        reason: /Bank: expected a number, found "high"/,
      },
    );
  });

  test('a header that has changed', () => {
    expectImportError(read({ 'Provider Comparison': [['Provider', 'Cost']] }), {
      file: name,
      sheet: 'Provider Comparison',
      row: 1,
      reason: /expected "Firm type"/,
    });
  });

  test('a file cut short', () => {
    expectImportError(() => readProviders([cutShort(workbookFile(name, sheets))]), {
      file: name,
      reason: /cut short/,
    });
  });
});

import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { paidModel, type PaidRow } from './model.ts';
import { PaidView } from './View.tsx';

test('the matrices stand apart where none is between them, the record runs through', async () => {
  const rows = [2017, 2018, 2019, 2020, 2021].map((year, index): PaidRow => ({
    year,
    matrix: year === 2019 || year === 2020 ? null : 150e9 + 10e9 * index,
    recorded: 60e9 + 3e9 * index,
    recorded_by: 'wdi',
    reported: null,
    reported_by: null,
    modelled: null,
    lower: null,
    upper: null,
  }));
  const model = paidModel({ economies: ['USA'] }, { USA: rows });
  const picture = await draw(<PaidView model={model} width={640} />);
  expect(picture).not.toContain('Central bank');
  await expect(picture).toMatchFileSnapshot('View.snapshot.html');
});

test('an estimate is dashed and stands in its interval', async () => {
  const rows = [2021, 2022, 2023, 2024].map((year): PaidRow => ({
    year,
    matrix: year === 2021 ? 190e9 : null,
    recorded: 75e9,
    recorded_by: 'wdi',
    reported: null,
    reported_by: null,
    modelled: year === 2021 ? null : 200e9,
    lower: year === 2021 ? null : 170e9,
    upper: year === 2021 ? null : 230e9,
  }));
  const model = paidModel({ economies: ['USA'] }, { USA: rows });
  const picture = await draw(<PaidView model={model} width={640} />);
  expect(picture).toContain('Our estimate');
  expect(picture).toContain('plot-band');
  expect(picture).toMatch(/data-certainty="modelled"/);
});

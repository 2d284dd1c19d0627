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
  }));
  const model = paidModel({ economies: ['USA'] }, { USA: rows });
  const picture = await draw(<PaidView model={model} width={640} />);
  expect(picture).not.toContain('Central bank');
  await expect(picture).toMatchFileSnapshot('View.snapshot.html');
});

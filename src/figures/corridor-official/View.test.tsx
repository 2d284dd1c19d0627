import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { officialModel } from './model.ts';
import { OfficialView } from './View.tsx';

test('draws the bank’s line, the matrices and the estimate with its range', async () => {
  const years = [2017, 2018, 2019, 2020];
  const matrix = (year: number) => ({
    year,
    source: 'wb-brm',
    edition: `of ${year}`,
    as_sender: true,
    as_receiver: true,
    paid: 1e9,
    received: 1e9,
    deflator: 1,
  });
  const model = officialModel(
    { sender: 'ECU', receiver: 'MEX' },
    {
      ofReceiver: [],
      ofSender: years.map((year, index) => ({
        year,
        sender: 'ECU',
        receiver: 'MEX',
        partner_group: null,
        reporter: 'MEX',
        source: 'banxico',
        definition: 'transfers',
        usd: 25e6 * (index + 1),
        newest: 2020,
      })),
      sent: years.map((year, index) => ({
        year,
        receiver: 'MEX',
        usd: 7e6 + 1e6 * index,
        low: year < 2019 ? null : 5e6,
        high: year < 2019 ? null : 20e6,
        deflator: 1,
        status: year < 2019 ? 'published' : 'modelled',
      })),
      matricesOfSender: [matrix(2017), matrix(2018)],
      matricesOfReceiver: [matrix(2017), matrix(2018)],
    },
  );
  const picture = await draw(<OfficialView model={model} width={640} />);
  expect(picture.match(/plot-band/g)).toHaveLength(1);
  await expect(picture).toMatchFileSnapshot('View.svg');
});

import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { developmentModel } from './model.ts';
import { DevelopmentView } from './View.tsx';

test('every value stands with its year, and a gap says so', async () => {
  const model = developmentModel(
    { economies: ['NPL', 'TON'] },
    {
      NPL: [
        { name: 'gdp_person_ppp', source: 'wb-wdi', year: 2023, value: 4859.8 },
        { name: 'hdi', source: 'undp-hdr-2025', year: 2023, value: 0.622 },
        { name: 'poverty_300_pct', source: 'wb-wdi', year: 2022, value: 2.4 },
      ],
      TON: [{ name: 'hdi', source: 'undp-hdr-2025', year: 2023, value: 0.769 }],
    },
  );
  const picture = await draw(<DevelopmentView model={model} width={640} />);
  expect(picture).toContain('no data');
  await expect(picture).toMatchFileSnapshot('View.snapshot.html');
});

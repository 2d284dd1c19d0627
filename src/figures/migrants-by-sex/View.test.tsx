import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { migrantsModel, type MigrantRow } from './model.ts';
import { MigrantsView } from './View.tsx';

const row = (partner: string, female: number, male: number): MigrantRow => ({
  direction: 'hosted',
  edition: 2024,
  year: 2024,
  partner,
  female,
  male,
  flags: 'b',
});
const settings = { economies: ['SAU'], direction: 'hosted', edition: '2024' } as const;
const rows = [
  row('BGD', 200_000, 2_330_000),
  row('IND', 290_000, 1_970_000),
  row('PHL', 310_000, 420_000),
  row('XOO', 90_000, 110_000),
];

test('draws women left and men right, the unknown named, without a browser', async () => {
  const picture = await draw(
    <MigrantsView model={migrantsModel(settings, { SAU: rows })} width={640} />,
  );
  expect(picture).toMatch(/Bangladesh · 7.9\s% women/);
  expect(picture).toContain('Origin unknown');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('keeps women left for readers from right to left', async () => {
  const model = migrantsModel(settings, { SAU: rows });
  const drawn = await draw(<MigrantsView model={model} width={360} />, 'ar');
  expect(drawn.indexOf('data-tone="women"')).toBeLessThan(drawn.indexOf('data-tone="men"'));
  expect(drawn).toContain('النساء');
});

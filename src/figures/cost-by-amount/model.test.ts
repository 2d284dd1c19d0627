import { expect, test } from 'vitest';
import { amountModel } from './model.ts';
import { amountFinding, amountTable } from './text.ts';

test('both amounts are told in percent, and as dollars of what is sent', () => {
  const model = amountModel(
    { from: 'all', to: 'all', corridors: 'all' },
    {
      quarters: [
        { kept: 'all', quarter: '2025Q1', of_200: 6, of_500: 4, priced: 260, cheaper: 255 },
        { kept: 'same', quarter: '2025Q1', of_200: 5, of_500: 3, priced: 240, cheaper: 240 },
      ],
    },
  );
  expect(amountFinding(model)).toMatchObject([
    { id: 'cost-by-amount:finding.all', values: { small: { value: 6 }, large: { value: 4 } } },
    { id: 'cost-by-amount:dollars', values: { small: { value: 12 }, large: { value: 20 } } },
    { id: 'cost-by-amount:cheaper', values: { cheaper: { value: 255 }, priced: { value: 260 } } },
  ]);
  expect(amountTable(model).rows).toHaveLength(1);
});

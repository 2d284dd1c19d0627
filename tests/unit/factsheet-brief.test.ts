import { expect, test } from 'vitest';
import { factsheetParts } from '../../src/pages/brief/model/offered.ts';
import { firstSheet, secondSheet } from '../../src/pages/factsheet/sheet-figures.ts';

test('the factsheet as a brief has the figures of its sheets, in their order', () => {
  const figures = factsheetParts('NPL').flatMap((part) =>
    part.kind === 'figure' ? [part.figure] : [],
  );
  expect(figures).toEqual([...firstSheet, ...secondSheet].flat().map(({ id }) => id));
});

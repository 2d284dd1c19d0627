import { expect, test } from 'vitest';
import { namesMeasure, namesOrigin } from './measure-names.ts';

test('names of columns that tell measures apart, in four languages', () => {
  for (const header of [
    'Indicator Name',
    'Series Code',
    'INDICATOR',
    'Unit of measure',
    'Currency',
    'Indicateur',
    'Nom de l’indicateur',
    'Unité',
    'Código del indicador',
    'Unidad de medida',
    'المؤشر',
    'اسم المؤشر',
    'وحدة القياس',
  ])
    expect([header, namesMeasure(header)]).toEqual([header, true]);
  for (const header of ['Provider', 'Administrative unit', 'Country', 'Category', 'City', ''])
    expect([header, namesMeasure(header), namesOrigin(header)]).toEqual([header, false, false]);
  for (const header of ['Source', 'Edition', 'Data source', 'Fuente', 'المصدر'])
    expect([header, namesOrigin(header)]).toEqual([header, true]);
});

import { economies, economy, integer, year, type Table } from './describe.ts';

export const populationBySexTable: Table = {
  name: 'population_by_sex',
  title: 'Population by sex',
  description: 'Mid-year population, of one revision of World Population Prospects.',
  columns: [
    year,
    economy('economy', 'Economy'),
    integer('female', 'Women', { unit: 'persons', minimum: 0 }),
    integer('male', 'Men', { unit: 'persons', minimum: 0 }),
  ],
  key: ['year', 'economy'],
  foreignKeys: economies('economy'),
  sources: ['undesa-wpp-2019'],
  slice: [],
};

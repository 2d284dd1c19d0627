import { integer, number, text, yesNo, type Table } from './describe.ts';

export const economyTable: Table = {
  name: 'economy',
  title: 'Economies',
  description: 'Every economy that a table refers to, with the groups readers filter by.',
  columns: [
    text('economy', 'Economy', { description: 'ISO 3166-1 alpha-3 or one of the few of our own.' }),
    text('iso2', 'ISO 3166-1 alpha-2'),
    integer('m49', 'UN M49 number'),
    text('name', 'Name in English', { required: true }),
    text('region', 'UN region', { values: ['africa', 'americas', 'asia', 'europe', 'oceania'] }),
    text('subregion', 'UN subregion'),
    text('wb_region', 'World Bank region'),
    text('income', 'World Bank income group, newest', { values: ['L', 'LM', 'UM', 'H'] }),
    yesNo('ldc', 'Least developed country'),
    yesNo('lldc', 'Landlocked developing country'),
    yesNo('sids', 'Small island developing state'),
    yesNo('fcv', 'Fragile or conflict-affected, newest list'),
    yesNo('placed', 'Has a place on a map'),
    number('lon', 'Longitude of its label', { unit: 'degrees', minimum: -180, maximum: 180 }),
    number('lat', 'Latitude of its label', { unit: 'degrees', minimum: -90, maximum: 90 }),
    text('note', 'Note'),
  ],
  key: ['economy'],
  foreignKeys: [],
  sources: ['iom-gdi', 'wb-class', 'natural-earth-5'],
  slice: [],
};

import { economies, economy, integer, text, year, type Table } from './describe.ts';

export const displacedTable: Table = {
  name: 'displaced',
  title: 'Forcibly displaced and returned people',
  description: 'By origin and asylum. Sex is known for a part: women + men may be below the total.',
  columns: [
    year,
    economy('origin', 'Economy of origin'),
    economy('asylum', 'Economy of asylum'),
    text('category', 'Category', {
      values: [
        'refugees',
        'asylum_seekers',
        'returned_refugees',
        'idps',
        'returned_idps',
        'stateless',
        'others_of_concern',
        'others_needing_protection',
        'host_community',
      ],
    }),
    integer('total', 'People', { unit: 'persons', minimum: 0, required: true }),
    integer('female', 'Women among those whose sex is known', { unit: 'persons', minimum: 0 }),
    integer('male', 'Men among those whose sex is known', { unit: 'persons', minimum: 0 }),
  ],
  key: ['year', 'origin', 'asylum', 'category'],
  foreignKeys: economies('origin', 'asylum'),
  sources: ['unhcr'],
  slice: [],
};

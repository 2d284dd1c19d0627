import { economies, economy, source, text, toSource, type Table } from './describe.ts';

export const eventTable: Table = {
  name: 'event',
  title: 'Events',
  description:
    'Changes of law and the like on a day, to be marked in series of the money that is sent. That ' +
    'something changed after one does not say that it changed because of it.',
  columns: [
    text('event', 'Id'),
    text('date', 'Day from which it holds', { description: 'As 2026-01-01.', required: true }),
    economy('sender', 'Economy from which money is sent'),
    {
      ...economy('receiver', 'Economy to which it is sent'),
      description: 'Empty: any.',
      required: false,
    },
    { ...source, required: true },
  ],
  key: ['event'],
  foreignKeys: [...economies('sender', 'receiver'), toSource],
  sources: ['us-pl-119-21'],
  slice: [],
  yearOf: ({ date }) => Number(String(date).slice(0, 4)),
};

import type { AgainstRows } from './model.ts';

/** Typed for the tests. */
export const rows: AgainstRows = {
  corridors: [
    { sender: 'USA', receiver: 'MEX', published: 52.5e9, modelled: 52.6e9 },
    { sender: 'ARE', receiver: 'IND', published: 9e9, modelled: 5e9 },
    { sender: 'SAU', receiver: 'BGD', published: 0, modelled: 1.3e9 },
    { sender: 'USA', receiver: 'PHL', published: 12.7e9, modelled: 11.5e9 },
  ],
  fit: [
    {
      corridors: 10_227,
      usd: 778e9,
      elsewhere: 3.2,
      correlation: 0.9974,
      correlation_logs: 0.9948,
    },
  ],
};

import { expect, test } from 'vitest';
import type { PartnerRow } from '../corridor-similar/rows.ts';
import { amountModel } from './model.ts';
import type { AmountRows, FlowRow, MatrixRow } from './rows.ts';
import { amountEmpty, amountFinding, amountNotes, amountTable } from './text.ts';

const settings = { sender: 'USA', receiver: 'MEX', dollars: 'nominal' } as const;

const flow = (over: Partial<FlowRow>): FlowRow => ({
  year: 2021,
  receiver: 'MEX',
  usd: 50e9,
  low: null,
  high: null,
  deflator: 1.2,
  status: 'published',
  ...over,
});

const matrix = (over: Partial<MatrixRow> = {}): MatrixRow => ({
  year: 2021,
  source: 'knomad-brm',
  edition: 'December 2022',
  as_sender: true,
  as_receiver: true,
  paid: 200e9,
  received: 100e9,
  deflator: 1.2,
  ...over,
});

const partner = (over: Partial<PartnerRow>): PartnerRow => ({
  direction: 'in',
  partner: 'USA',
  year: 2021,
  usd: 50e9,
  cost: null,
  quotes: null,
  evidence: null,
  cost_year: null,
  women: null,
  ...over,
});

const rows = (over: Partial<AmountRows> = {}): AmountRows => ({
  sent: [flow({}), flow({ receiver: 'IND', usd: 60e9 })],
  sentBack: [],
  matricesOfSender: [matrix()],
  matricesOfReceiver: [matrix()],
  partners: [
    partner({}),
    partner({ partner: 'CAN', usd: 1e9 }),
    partner({ partner: 'XUN', usd: 90e9 }),
  ],
  pairs: [],
  ...over,
});

const stateWith = (over: Partial<AmountRows>) => amountModel(settings, rows(over)).newest?.state;

test('the newest amount stands with its shares and its rank at both ends', () => {
  const model = amountModel(settings, rows());
  expect(model.newest).toMatchObject({ usd: 50e9, ofSender: 25, ofReceiver: 50 });
  expect([model.out, model.into]).toEqual([
    { rank: 2, of: 2 },
    { rank: 1, of: 2 },
  ]);
  expect(amountFinding(model).map((said) => said.id)).toEqual([
    'corridor-amount:finding.shares',
    'corridor-amount:finding.rank.both',
    'corridor-amount:back.zero',
  ]);
});

test('a set zero, an implied one, not available, no estimate and not listed are different', () => {
  expect(stateWith({ sent: [flow({ status: 'zero', usd: 0 })] })).toBe('set_to_zero');
  expect(stateWith({ sent: [] })).toBe('zero');
  expect(stateWith({ sent: [flow({ status: 'not_available', usd: null })] })).toBe('not_available');
  expect(stateWith({ sent: [], matricesOfReceiver: [matrix({ as_receiver: false })] })).toBe(
    'no_estimate',
  );
  const outside = matrix({ as_sender: null, as_receiver: null, paid: null, received: null });
  expect(stateWith({ sent: [], matricesOfReceiver: [outside] })).toBe('outside');
});

test('a corridor set to zero says so, and what was published last', () => {
  const model = amountModel(
    settings,
    rows({
      sent: [
        flow({ year: 2014, usd: 2e9 }),
        flow({ year: 2015, usd: null, status: 'not_available' }),
        flow({ status: 'zero', usd: 0 }),
      ],
      matricesOfSender: [2014, 2015, 2021].map((year) => matrix({ year })),
      matricesOfReceiver: [2014, 2015, 2021].map((year) => matrix({ year })),
    }),
  );
  const [first, last] = amountFinding(model);
  expect(first?.id).toBe('corridor-amount:state.set_to_zero');
  expect(last).toMatchObject({
    id: 'corridor-amount:finding.last',
    values: { amount: { value: 2e9 }, year: { value: 2014 } },
  });
  expect(amountNotes(model).map((note) => note.id)).toContain('corridor-amount:note.set_to_zero');
  expect(amountTable(model).rows.map((row) => row[1])).toEqual([
    { kind: 'amount', value: 2e9, unit: 'usd', as: 'full' },
    null,
    { kind: 'amount', value: 0, unit: 'usd', as: 'full' },
  ]);
});

test('a modelled year is told as about, with its range, and never as the newest matrix', () => {
  const model = amountModel(
    settings,
    rows({
      sent: [flow({}), flow({ year: 2023, usd: 65e9, low: 60e9, high: 70e9, status: 'modelled' })],
    }),
  );
  expect(model.newest?.year).toBe(2021);
  expect(amountFinding(model).at(-1)).toMatchObject({
    id: 'corridor-amount:finding.modelled',
    values: { low: { value: 60e9 }, high: { value: 70e9 } },
  });
});

test('without any amount the reason stands in place of the picture', () => {
  expect(amountEmpty(amountModel(settings, rows()))).toBeNull();
  expect(amountEmpty(amountModel(settings, rows({ sent: [] })))?.id).toBe(
    'corridor-amount:state.zero',
  );
});

test('dollars of one year change amounts and range, not shares, states, or the nominal column', () => {
  const given = rows({
    sent: [
      flow({ year: 2018, deflator: 1.25, usd: 0, status: 'zero' }),
      flow({}),
      flow({ year: 2023, usd: 60e9, low: 50e9, high: 70e9, deflator: 1.1, status: 'modelled' }),
      flow({ year: 2030, usd: 80e9, low: 70e9, high: 90e9, deflator: null, status: 'modelled' }),
    ],
    matricesOfSender: [2018, 2021].map((year) => matrix({ year })),
    matricesOfReceiver: [2018, 2021].map((year) => matrix({ year })),
  });
  const nominal = amountModel(settings, given);
  const real = amountModel({ ...settings, dollars: 'real' }, given);
  expect(real.cells.map(({ usd }) => usd)).toEqual([0, 60e9, 66e9, null].map(close));
  expect(real.cells.map(({ low, high }) => [low, high])[2]).toEqual([55e9, 77e9].map(close));
  expect(real.cells.map(({ nominal: of }) => of)).toEqual(nominal.cells.map(({ usd }) => usd));
  expect(real.newest).toMatchObject({ ofSender: 25, ofReceiver: 50 });
  expect(amountFinding(real)[0]?.values).toMatchObject({
    amount: { kind: 'message', value: { id: 'domain:of_year.of' } },
  });
  expect(amountNotes(real).at(-1)?.id).toBe('domain:of_year.note');
  const [table, plain] = [amountTable(real), amountTable(nominal)];
  expect(table.columns.length).toBe(table.rows[0]?.length);
  expect(table.rows.map((row) => row[1])).toEqual(plain.rows.map((row) => row[1]));
  expect(table.rows[1]?.[2]).toMatchObject({ kind: 'amount', unit: 'usd' });
});

const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 0));

test('an estimate over threefold from the matrix says what most of it comes from', () => {
  const told = (estimate: number, now: number | null) =>
    amountFinding(
      amountModel(
        settings,
        rows({
          sent: [flow({}), flow({ year: 2024, usd: estimate, deflator: 1, status: 'modelled' })],
          matricesOfReceiver: [matrix({ received_now: now })],
        }),
      ),
    ).filter(({ id }) => id.includes(':apart.'));
  expect(told(140e9, 300e9)).toEqual([]);
  expect(told(160e9, null)).toEqual([]);
  expect(told(160e9, 290e9)[0]).toMatchObject({
    id: 'corridor-amount:apart.total',
    values: { before: { value: 100e9 }, now: { value: 290e9 }, matrix: { value: 2021 } },
  });
  expect(told(10e9, 100e9)[0]).toMatchObject({
    id: 'corridor-amount:apart.share',
    values: { before: { value: 50 }, now: { value: 10 }, year: { value: 2024 } },
  });
  // A total that rose does not explain an estimate that fell.
  expect(told(10e9, 200e9)[0]?.id).toBe('corridor-amount:apart.share');
});

test('a pair that the estimate leaves out says why, and a doubted one beside its estimate alone', () => {
  const estimate = flow({ year: 2024, usd: 40e9, low: 0, high: 60e9, status: 'modelled' });
  const said = (over: Partial<AmountRows>) =>
    amountFinding(amountModel(settings, rows(over))).at(-1);
  const pair = { receiver: 'MEX', since: 2022, part: null } as const;
  expect(said({ pairs: [{ ...pair, reason: 'barred' }] })).toMatchObject({
    id: 'corridor-amount:left_out.barred',
    values: { year: { value: 2022 } },
  });
  expect(said({ pairs: [{ ...pair, reason: 'one_balance', since: 0 }] })?.id).toBe(
    'corridor-amount:left_out.one_balance',
  );
  const doubted = { ...pair, reason: 'poorer', since: 2024, part: 5 } as const;
  expect(said({ sent: [flow({}), estimate], pairs: [doubted] })).toEqual({
    id: 'newest-partners:doubt.poorer',
    values: {
      host: { kind: 'economy', value: 'USA' },
      home: { kind: 'economy', value: 'MEX' },
      part: { kind: 'share', value: 5 },
    },
  });
  expect(said({ pairs: [doubted] })?.id).toBe('corridor-amount:back.zero');
  expect(said({ pairs: [{ ...doubted, receiver: 'IND' }] })?.id).toBe('corridor-amount:back.zero');
  const none = amountModel(settings, rows({ sent: [], pairs: [{ ...pair, reason: 'barred' }] }));
  expect(amountEmpty(none)?.id).toBe('corridor-amount:left_out.barred');
});

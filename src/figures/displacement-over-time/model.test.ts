import { expect, test } from 'vitest';
import { displacementModel, type DisplacementRow } from './model.ts';
import {
  displacementEmpty,
  displacementFinding,
  displacementNotes,
  displacementTable,
} from './text.ts';

const row = (year: number, over: Partial<DisplacementRow>): DisplacementRow => ({
  year,
  refugees_from: null,
  refugees_in: null,
  asylum_from: null,
  asylum_in: null,
  returned: null,
  idps: null,
  idps_returned: null,
  others_from: null,
  others_in: null,
  ...over,
});
const settings = { economies: ['SSD'] };
const ids = (messages: readonly { id: string }[]) => messages.map(({ id }) => id);
const rows = [
  row(2024, { refugees_from: 2290, refugees_in: 514, returned: 404, idps: 944 }),
  row(2025, { refugees_from: 2400, refugees_in: 588, returned: 0, idps: 1277 }),
];

test('kinds with somebody are drawn; zero and no data are told apart', () => {
  const model = displacementModel(settings, {
    SSD: [...rows, row(2023, { others_in: 0 })].toSorted((a, b) => a.year - b.year),
  });
  expect(model.panels.map(({ kind }) => kind)).toEqual([
    'refugees_from',
    'refugees_in',
    'returned',
    'idps',
  ]);
  expect(model.zero).toEqual(['others_in']);
  expect(model.missing).toEqual(['others_from']);
  expect(ids(displacementNotes(model))).toEqual([
    'displacement-over-time:note.zero.others_in',
    'displacement-over-time:note.missing.others_from',
    'displacement-over-time:note.floor',
    'displacement-over-time:note.scales',
  ]);
});

test('asylum-seekers are drawn and told where they are more than the refugees', () => {
  const told = (asylum_in: number) =>
    displacementModel(settings, {
      SSD: [row(2025, { refugees_in: 220_000, asylum_in, asylum_from: 3 })],
    });
  const many = told(878_000);
  expect(many.panels.map(({ kind }) => kind)).toEqual(['refugees_in', 'asylum_from', 'asylum_in']);
  expect(ids(displacementFinding(many))).toEqual([
    'displacement-over-time:finding.asylum_in',
    'displacement-over-time:finding.refugees_in',
  ]);
  const few = told(63_000);
  expect(few.panels.map(({ kind }) => kind)).toEqual(['refugees_in', 'asylum_from']);
  expect(few.missing).not.toContain('asylum_in');
});

test('a year without a figure is left out, a zero is kept', () => {
  const model = displacementModel(settings, { SSD: rows });
  const returned = model.panels.find(({ kind }) => kind === 'returned');
  expect(returned?.lines[0]?.points).toEqual([
    { year: 2024, persons: 404 },
    { year: 2025, persons: 0 },
  ]);
  expect(displacementTable(model).rows).toHaveLength(8);
});

test('the finding is about the newest year, the largest first', () => {
  const finding = displacementFinding(displacementModel(settings, { SSD: rows }));
  expect(ids(finding)).toEqual([
    'displacement-over-time:finding.refugees_from',
    'displacement-over-time:finding.idps',
    'displacement-over-time:finding.refugees_in',
  ]);
  expect(finding[0]?.values).toMatchObject({ persons: { value: 2400 }, year: { value: 2025 } });
});

test('the largest three are told, whoever they are', () => {
  const told = (persons: Partial<DisplacementRow>) =>
    ids(displacementFinding(displacementModel(settings, { SSD: [row(2025, persons)] }))).map((id) =>
      id.replace('displacement-over-time:finding.', ''),
    );
  expect(
    told({ refugees_from: 158, refugees_in: 771, returned: 160, others_in: 880, idps: 100 }),
  ).toEqual(['others_in', 'refugees_in', 'returned']);
  expect(told({ idps: 9000, idps_returned: 2900, refugees_from: 2800, returned: 100 })).toEqual([
    'idps',
    'idps_returned',
    'refugees_from',
  ]);
});

test('a number that is that of the years before to the person is told of the first of them', () => {
  const told = (...idps: number[]) =>
    displacementFinding(
      displacementModel(settings, {
        SSD: idps.map((persons, at) => row(2026 - idps.length + at, { idps: persons })),
      }),
    )[0];
  expect(told(71_000, 71_500, 71_500, 71_500)).toMatchObject({
    id: 'displacement-over-time:finding.repeated',
    values: { year: { value: 2025 }, finding: { value: { values: { year: { value: 2023 } } } } },
  });
  expect(told(71_500, 71_501)).toMatchObject({
    id: 'displacement-over-time:finding.idps',
    values: { year: { value: 2025 } },
  });
  expect(told(900, 900)?.id).toBe('displacement-over-time:finding.idps');
});

test('a fall by over two thirds and 100,000 people in a late year is doubted', () => {
  const falls = (...persons: number[]) =>
    displacementNotes(
      displacementModel(settings, {
        SSD: persons.map((one, at) => row(2026 - persons.length + at, { refugees_in: one })),
      }),
    ).filter(({ id }) => id.endsWith('note.fall'));
  expect(falls(3_400_000, 770_000)[0]?.values).toMatchObject({
    earlier: { value: 2024 },
    year: { value: 2025 },
    persons: { value: 770_000 },
  });
  expect(falls(3_400_000, 1_770_000)).toEqual([]);
  expect(falls(90_000, 200)).toEqual([]);
  expect(falls(770_000, 3_400_000)).toEqual([]);
  expect(falls(900_000, ...Array<number>(5).fill(2000))).toEqual([]);
});

test('nobody in the newest year is said to be nobody', () => {
  const model = displacementModel(settings, {
    SSD: [row(2024, { refugees_from: 3 }), row(2025, { refugees_from: 0 })],
  });
  expect(ids(displacementFinding(model))).toEqual(['displacement-over-time:finding.zero']);
});

test('a count that fives for fewer may have made is not told as a number', () => {
  const told = (persons: Partial<DisplacementRow>) =>
    ids(displacementFinding(displacementModel(settings, { SSD: [row(2025, persons)] })));
  expect(told({ refugees_from: 5, returned: 95 })).toEqual([
    'displacement-over-time:finding.small',
  ]);
  expect(told({ refugees_from: 5, returned: 100 })).toEqual([
    'displacement-over-time:finding.returned',
  ]);
});

test('an economy never listed has no data, one listed without anybody has zero', () => {
  const empty = (of: DisplacementRow[]) =>
    displacementEmpty(displacementModel(settings, { SSD: of }))?.id;
  expect(empty([])).toBe('displacement-over-time:empty.none');
  expect(empty([row(2025, { refugees_in: 0 })])).toBe('displacement-over-time:empty.zero');
  expect(empty(rows)).toBeUndefined();
});

test('Kosovo and Serbia, counted together, are said to be', () => {
  const kosovo = displacementModel({ economies: ['XKX'] }, { XKX: [] });
  expect(displacementEmpty(kosovo)?.id).toBe('displacement-over-time:empty.kosovo');
  const serbia = displacementModel({ economies: ['SRB'] }, { SRB: rows });
  expect(ids(displacementNotes(serbia))).toContain('displacement-over-time:note.serbia');
});

test('refugees under UNRWA’s mandate are named where it works, alone or compared', () => {
  const notes = (...economies: string[]) =>
    ids(
      displacementNotes(
        displacementModel({ economies }, Object.fromEntries(economies.map((one) => [one, rows]))),
      ),
    );
  const unrwa = 'displacement-over-time:note.unrwa';
  for (const economy of ['PSE', 'JOR', 'LBN', 'SYR']) expect(notes(economy)).toContain(unrwa);
  expect(notes('SSD', 'JOR')).toContain(unrwa);
  expect(notes('SSD')).not.toContain(unrwa);
  expect(notes('EGY')).not.toContain(unrwa);
});

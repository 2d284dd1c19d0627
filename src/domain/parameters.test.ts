import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boundsParameter,
  choiceParameter,
  choicesParameter,
  economyParameter,
  integerParameter,
  switchParameter,
  type Bounds,
} from './parameter-kinds.ts';
import {
  readParameters,
  renamed,
  revalued,
  writeParameters,
  type ParameterSpec,
} from './parameters.ts';

interface View {
  measure: 'received' | 'hosted';
  year: number;
  focus: string | null;
  region: readonly ('africa' | 'asia')[];
  amount: Bounds;
  flows: boolean;
}

const spec: ParameterSpec<View> = {
  measure: choiceParameter(['received', 'hosted'], 'received'),
  year: {
    ...integerParameter<View>(1990, 2024, ({ measure }) => (measure === 'hosted' ? 2024 : 2021)),
    validate: (year, { measure }) =>
      measure === 'hosted' && year % 2 === 1 ? 'no_such_year' : null,
  },
  focus: economyParameter((code) => code !== 'ZZZ'),
  region: choicesParameter(['africa', 'asia']),
  amount: boundsParameter(),
  flows: switchParameter(true),
};

const read = (search: string) => readParameters(spec, search);

test('what is missing falls back, also on what came before it', () => {
  const { values, states, problems } = read('');
  expect(values).toMatchObject({ measure: 'received', year: 2021, focus: null, flows: true });
  expect(states.year).toBe('missing');
  expect(problems).toEqual([]);
  expect(read('?measure=hosted').values.year).toBe(2024);
});

test('what is valid is used', () => {
  const { values, problems } = read(
    '?measure=hosted&year=1990&focus=mex&region=asia,africa&amount=1e6..&flows=0',
  );
  expect(values).toEqual({
    measure: 'hosted',
    year: 1990,
    focus: 'MEX',
    region: ['africa', 'asia'],
    amount: { from: 1e6, to: null },
    flows: false,
  });
  expect(problems).toEqual([]);
});

test.each([
  ['measure=gold', 'measure', 'unknown_choice'],
  ['year=soon', 'year', 'not_whole'],
  ['year=1066', 'year', 'out_of_range'],
  ['measure=hosted&year=1991', 'year', 'no_such_year'],
  ['focus=Mexico', 'focus', 'not_economy'],
  ['focus=ZZZ', 'focus', 'unknown_economy'],
  ['region=asia,mars', 'region', 'unknown_choice'],
  ['amount=lots', 'amount', 'not_bounds'],
  ['amount=5..2', 'amount', 'bounds_crossed'],
  ['flows=maybe', 'flows', 'not_switch'],
])('%s is invalid, and says why', (search, name, reason) => {
  const { states, problems } = read(search);
  expect(states[name as keyof View]).toBe('invalid');
  expect(problems.map((problem) => [problem.name, problem.reason.id])).toEqual([
    [name, `domain:parameter.${reason}`],
  ]);
});

test('the canonical address drops fallbacks, keeps its order and the language', () => {
  const { values } = read('?flows=0&year=2021&measure=received&region=asia,africa');
  expect(writeParameters(spec, values, '?lang=fr&utm=x')).toBe(
    '?region=africa,asia&flows=0&lang=fr',
  );
  expect(writeParameters(spec, read('').values)).toBe('');
});

test('old links are migrated', () => {
  const migrations = [renamed('indicator', 'measure'), revalued('measure', 'inflow', 'received')];
  const { values, migrated } = readParameters(spec, '?indicator=inflow&year=2015', migrations);
  expect(values).toMatchObject({ measure: 'received', year: 2015 });
  expect(migrated).toBe(true);
  expect(readParameters(spec, '?year=2015', migrations).migrated).toBe(false);
});

test('whatever is in the address, reading what was written gives the same view', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (search) => {
      const { values } = read(search);
      expect(read(writeParameters(spec, values)).values).toEqual(values);
    }),
  );
});

import { expect, test } from 'vitest';
import { choiceParameter, integerParameter } from './parameter-kinds.ts';
import { readParameters, writeParameters, type ParameterSpec } from './parameters.ts';
import { prefixed, withoutPrefix, withPrefix } from './prefixed.ts';

interface Settings {
  side: 'abroad' | 'hosted';
  least: number;
}

const spec: ParameterSpec<Settings> = {
  side: choiceParameter<Settings['side'], Settings>(['abroad', 'hosted'], 'abroad'),
  least: integerParameter<Settings>(0, 1e9, ({ side }) => (side === 'hosted' ? 10 : 100)),
};

test('a figure finds its own among the parameters of a page', () => {
  const read = readParameters(prefixed(spec, 'ranked'), 'side=hosted&ranked-least=7').values;
  expect(withoutPrefix(read, 'ranked')).toEqual({ side: 'abroad', least: 7 });
});

test('a fallback that depends on another parameter still finds it', () => {
  const read = readParameters(prefixed(spec, 'ranked'), 'ranked-side=hosted').values;
  expect(withoutPrefix(read, 'ranked')).toEqual({ side: 'hosted', least: 10 });
});

test('what is written is read again', () => {
  const values = withPrefix({ side: 'hosted', least: 7 }, 'ranked');
  const written = writeParameters(prefixed(spec, 'ranked'), values);
  expect(written).toBe('?ranked-side=hosted&ranked-least=7');
  expect(readParameters(prefixed(spec, 'ranked'), written).values).toEqual(values);
});

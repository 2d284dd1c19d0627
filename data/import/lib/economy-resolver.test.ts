import { expect, test } from 'vitest';
import { EconomyResolver } from './economy-resolver.ts';
import { expectImportError, fewEconomies } from './testing.ts';

const place = { file: 'a.xlsx', sheet: 'S', row: 7 };

test('a name matches whatever its case and spacing', () => {
  expect(fewEconomies.economy('world-bank', { name: '  vietnam ' }, place)).toBe('VNM');
  expect(fewEconomies.economy('world-bank', { name: 'United   States' }, place)).toBe('USA');
});

test('a code is tried before the name', () => {
  expect(fewEconomies.economy('world-bank', { code: 'KSV', name: 'India' }, place)).toBe('XKX');
});

test('an unknown economy names file, sheet and row', () => {
  expectImportError(() => fewEconomies.economy('world-bank', { name: 'Atlantis' }, place), {
    ...place,
    reason: /unknown economy "Atlantis".*world-bank/,
  });
});

test('an aggregate is null where one may stand, and an error where none may', () => {
  expect(fewEconomies.economyOrAggregate('world-bank', { code: 'WLD' }, place)).toBeNull();
  expect(fewEconomies.economyOrAggregate('world-bank', { name: 'World' }, place)).toBeNull();
  expectImportError(() => fewEconomies.economy('world-bank', { code: 'WLD' }, place), {
    ...place,
    reason: /"WLD" is an aggregate/,
  });
});

test('schemes do not mix', () => {
  const resolver = new EconomyResolver([{ source: 'un', code: 'KSV', name: '', economy: 'SRB' }]);
  expect(resolver.economy('un', { code: 'KSV' }, place)).toBe('SRB');
  expectImportError(() => resolver.economy('world-bank', { code: 'KSV' }, place), {
    ...place,
    reason: /unknown economy/,
  });
});

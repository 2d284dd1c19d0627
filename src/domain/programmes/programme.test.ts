import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isActivePastEnd, periodOf, programmeThemes, statusOf, themesOf } from './programme.ts';

test('a date stands for all of its year, month or day', () => {
  expect(periodOf('2020', '2023')).toEqual({ from: 2020, to: 2024 });
  expect(periodOf('2005-12', '2006-06')).toEqual({ from: 2005 + 11 / 12, to: 2006.5 });
  expect(periodOf(null, '2018-12-31')).toEqual({ from: null, to: 2019 });
  expect(periodOf('soon', null)).toEqual({ from: null, to: null });
});

test('a status is what the page says first', () => {
  expect(statusOf('Completed (closure event 3 November 2023)')).toBe('completed');
  expect(statusOf('Active')).toBe('active');
  expect(statusOf(null)).toBe('unstated');
});

test('active after its last day is told, and only that', () => {
  const programme = { status: 'active', period: periodOf('2021', '2023') } as const;
  expect(isActivePastEnd(programme, 2023.99)).toBe(false);
  expect(isActivePastEnd(programme, 2024)).toBe(true);
  expect(isActivePastEnd({ ...programme, status: 'completed' }, 2025)).toBe(false);
  expect(isActivePastEnd({ ...programme, period: periodOf('2021', null) }, 2025)).toBe(false);
});

test('every theme of the table is known, and every known theme is in it', () => {
  const rows = parse<{ theme: string }>(readFileSync('data/tables/programme.csv', 'utf8'), {
    columns: true,
  });
  const known = new Set(rows.flatMap(({ theme }) => themesOf(theme)));
  expect([...known].toSorted()).toEqual([...programmeThemes].toSorted());
  for (const { theme } of rows) expect(themesOf(theme)).toHaveLength(theme.split(';').length);
});

import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { AtlasDatabase } from '../database/atlas-database.ts';
import { noBuiltJson } from '../database/built-files.ts';
import { noUserSql } from '../database/testing/no-user-sql.ts';
import { createLanguage } from '../language/index.ts';
import { App } from './App.tsx';

const engine = { status: 'downloading', received: 3, total: 12, what: 'engine' } as const;
const never = () => new Promise<never>(() => undefined);
const database: AtlasDatabase = {
  run: never,
  peek: () => undefined,
  json: noBuiltJson,
  engine: {
    state: () => engine,
    subscribe: () => () => undefined,
    start: () => undefined,
    retry: () => undefined,
    connector: never,
  },
  startEngine: () => undefined,
  retry: () => undefined,
  ...noUserSql,
};

const shell = () =>
  render(<App translator={createLanguage('en', {}, false)} database={database} base="/nowhere" />);

afterEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('the shell breaks no rule of accessibility, in light and in dark', async () => {
  await shell();
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await faults()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: /Use (dark|light) colours/ }));
  expect(document.documentElement.dataset['theme']).toMatch(/dark|light/);
  expect(await faults()).toEqual([]);
});

test('the engine’s progress is said in words and as a share', async () => {
  await shell();
  await expect.element(page.getByText(/Data 25\s%/)).toBeVisible();
  await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '0.25');
});

test('a change of language changes words, direction, title and address', async () => {
  // Wide enough for the pages to stand in the header.
  await page.viewport(1280, 800);
  await shell();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Language' }), 'ar');
  await expect.element(page.getByRole('link', { name: 'المصادر', exact: true })).toBeVisible();
  expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(document.title).toBe('الصفحة غير موجودة · أطلس التحويلات');
  expect(new URLSearchParams(location.search).get('lang')).toBe('ar');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'اللغة' }), 'en');
  await expect.element(page.getByRole('link', { name: 'Sources', exact: true })).toBeVisible();
  expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
});

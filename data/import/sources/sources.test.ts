import { describe, expect, test } from 'vitest';
import { checkRows } from '../lib/check-tables.ts';
import type { Source } from '../lib/source-row.ts';
import { tables } from '../lib/tables.ts';
import { editionSource } from './edition-source.ts';
import { sourceRows, sources } from './sources.ts';

describe('sources', () => {
  test('are rows the table takes, each under its own id', () => {
    const rows = sourceRows();
    expect(() => checkRows(tables.source, rows)).not.toThrow();
    expect(rows.map((row) => row['id'])).toEqual(Object.keys(sources));
  });

  test('link to their publishers over https and say their licence', () => {
    for (const { link, licence } of Object.values(sources)) {
      expect(link).toMatch(/^https:\/\//);
      expect(licence).not.toBe('');
    }
  });

  test('what IOM publishes is under its terms, which are said', () => {
    const own = Object.values<Source>(sources).filter(({ id }) => id.startsWith('iom-'));
    expect(own.map(({ id }) => id)).toEqual(['iom-gdi', 'iom-projects']);
    for (const { licenceUrl, terms } of own) {
      expect(new URL(licenceUrl ?? '').hostname).toMatch(/\.iom\.int$/);
      expect(terms).toContain('rights');
    }
  });

  test('leave their edition and the newest year to the rows', () => {
    const typed = Object.values<Source>(sources).flatMap(({ id, citation, coverage = '' }) =>
      [citation, coverage]
        .filter((text) => /\b20[12]\d\b/.test(text))
        .map((text) => `${id}: ${text}`),
    );
    expect(typed).toEqual([]);
  });

  test('every table rests on listed sources', () => {
    const ids = new Set(Object.keys(sources));
    const unlisted = Object.values(tables)
      .flatMap((table): readonly string[] => table.sources)
      .filter((id) => !ids.has(id));
    expect(unlisted).toEqual([]);
  });

  test('an edition that is listed is itself; a newer one is like it in another year', () => {
    expect(editionSource('undesa-ims-2024', '2020')).toEqual({
      ...sources['undesa-ims-2020'],
      edition: '2020',
    });
    expect(editionSource('undp-hdr-2025', '2027')).toMatchObject({
      id: 'undp-hdr-2027',
      licence: 'CC BY 3.0 IGO',
      title: expect.stringContaining('Human Development Report 2027'),
    });
  });
});

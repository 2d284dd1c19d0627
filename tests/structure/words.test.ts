import { dirname } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { projectFiles, read } from './lib/files.ts';
import { flatten, pluralBase } from './lib/words.ts';

const rooms = projectFiles(/^src\/.*\/words\/en\.json$/).map((file) => dirname(file));
const languages = ['fr', 'es', 'ar'];

describe.each(rooms)('%s', (room) => {
  const english = flatten(JSON.parse(read(`${room}/en.json`)));

  test('has no empty English word', () => {
    const empty = [...english].filter(([, word]) => word.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  test.each(languages)('%s has only keys and values English has', (language) => {
    const there = flatten(JSON.parse(read(`${room}/${language}.json`)));
    const known = new Map([...english].map(([key, word]) => [pluralBase(key), word]));
    const stray = [...there.keys()].filter((key) => !known.has(pluralBase(key)));
    expect(stray).toEqual([]);
    const invented = [...there].flatMap(([key, word]) => {
      const given = [...english]
        .filter(([other]) => pluralBase(other) === pluralBase(key))
        .flatMap(([, text]) => text.match(/{{\s*\w+/g) ?? []);
      return (word.match(/{{\s*\w+/g) ?? [])
        .filter((value) => !given.includes(value))
        .map((value) => `${key}: ${value}}}`);
    });
    expect(invented).toEqual([]);
  });
});

test.each(rooms)('%s lets no French sign begin a line', (room) => {
  const there = flatten(JSON.parse(read(`${room}/fr.json`)));
  const loose = [...there].filter(([, word]) => / [;:?!»](?!\S)|« /u.test(word));
  expect(loose.map(([key]) => key)).toEqual([]);
});

test('what falls back to English is listed, by language', async () => {
  const keysOf = (room: string, language: string) =>
    new Set([...flatten(JSON.parse(read(`${room}/${language}.json`))).keys()].map(pluralBase));
  const missing = languages.map((language) => {
    const keys = rooms.flatMap((room) => {
      const there = keysOf(room, language);
      return [...keysOf(room, 'en')]
        .filter((key) => !there.has(key))
        .map((key) => `${room}: ${key}`);
    });
    return [language, keys.toSorted()];
  });
  const list = `${JSON.stringify(Object.fromEntries(missing), null, 2)}\n`;
  await expect(list).toMatchFileSnapshot('falling-back.json');
});

test('no text a reader meets is written into a component', () => {
  const texts = projectFiles(/^src\/.*\.tsx$/)
    .filter((file) => !file.endsWith('.test.tsx'))
    .flatMap((file) => {
      const found: string[] = [];
      const said = /^(?:aria-label|aria-description|aria-valuetext|alt|title|placeholder|label)$/;
      const { program } = parseSync(file, read(file));
      new Visitor({
        JSXText({ value }) {
          if (/\p{L}{2}/u.test(value)) found.push(value.trim());
        },
        JSXAttribute({ name, value }) {
          if (name.type !== 'JSXIdentifier' || !said.test(name.name)) return;
          if (value?.type === 'Literal' && /\p{L}{2}/u.test(String(value.value)))
            found.push(`${name.name}="${String(value.value)}"`);
        },
      }).visit(program);
      return found.map((text) => `${file}: ${text}`);
    });
  expect(texts).toEqual([]);
});

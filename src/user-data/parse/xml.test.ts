import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute, prefixedAttribute, walkXml } from './xml.ts';

/** What the handler is told of a text that comes in parts of so many bytes. */
async function told(xml: string, bytes = 7): Promise<string[]> {
  const said: string[] = [];
  await walkXml(parts(new TextEncoder().encode(xml), bytes), {
    open: (name, attributes) => said.push(`<${name} ${JSON.stringify(attributes)}`),
    text: (text) => said.push(text),
    close: (name) => said.push(`>${name}`),
  });
  return said;
}

async function* parts(all: Uint8Array, bytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < all.length; at += bytes)
    yield await Promise.resolve(all.subarray(at, at + bytes));
}

test('an attribute may hold the sign that ends a tag', async () => {
  expect(await told(`<a name="Over > 5"><b name='/>'/></a>`)).toEqual([
    '<a {"name":"Over > 5"}',
    '<b {"name":"/>"}',
    '>b',
    '>a',
  ]);
});

test('comments, instructions and what is verbatim are told from tags', async () => {
  const xml = '<?xml version="1.0"?><x:a><!-- <b> > --><![CDATA[<c> & ]]></x:a>';
  expect(await told(xml)).toEqual(['<a {}', '<c> & ', '>a']);
});

test('a text is the same in whatever parts its bytes come', async () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, bytes) => {
      const escaped = text.replaceAll(
        /[<>&"\r\n\t]/g,
        (sign) => `&#x${sign.charCodeAt(0).toString(16)};`,
      );
      const said = await told(`<t v="${escaped}">${escaped}</t>`, bytes);
      expect(said.slice(1, -1).join('')).toBe(text);
      expect(said[0]).toBe(`<t ${JSON.stringify({ v: text })}`);
    }),
  );
});

test.each(['a\u0001b', 'a&#1;b', 'a&#xffff;b', 'a&nbsp;b'])(
  'a character that XML has no place for spoils no sheet: %j',
  async (text) => {
    const said = await told(`<t>${text}</t>`);
    expect(said.slice(1, -1).join('')).toMatch(/^a.+b$/s);
  },
);

test.each(['<a>', '<a><b></a>', 'no tag', '<a b></a>', '<a></a><c></c>', '<a', ''])(
  'what is no XML is told: %j',
  async (xml) => {
    await expect(told(xml)).rejects.toMatchObject({ fault: 'broken_xlsx' });
  },
);

test('an entity that a document declares does not grow', async () => {
  const xml =
    '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;"><!ENTITY d "&c;&c;&c;">]><a>&d;</a>';
  expect(await told(xml)).toEqual(['<a {}', '&d;', '>a']);
});

test('a part without an end is stopped before it fills the memory', async () => {
  let made = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('<a>');
    for (; made < 1000; made++) yield await Promise.resolve(new Uint8Array(65_536).fill(32));
  }
  const walked = walkXml(endless(), {
    open: () => undefined,
    text: () => undefined,
    close: () => undefined,
  });
  await expect(walked).rejects.toMatchObject({ fault: 'broken_xlsx' });
  expect(made).toBeLessThan(40);
});

test('an attribute is found with and without a prefix', () => {
  const attributes = { id: '1', 'r:id': 'rId2', 'x:t': 's' };
  expect(attribute(attributes, 'id')).toBe('1');
  expect(prefixedAttribute(attributes, 'id')).toBe('rId2');
  expect(attribute(attributes, 't')).toBe('s');
  expect(attribute(attributes, 'd')).toBeNull();
});

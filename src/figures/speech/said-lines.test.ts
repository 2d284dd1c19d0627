import { expect, test } from 'vitest';
import { newestMatrixYear, matrixUse } from '../../domain/editions/matrices.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import { createFullLanguage, createSay, formatOf } from '../../language/index.ts';
import { citedSpeech, plainSentence, plainSpeech } from './said-lines.ts';
import { confidence, type SpeechLine } from './speech-line.ts';

const year = { kind: 'year', value: 2024 } as const;
const line = (over: Partial<SpeechLine>): SpeechLine => ({
  part: 'amount',
  said: [
    {
      id: 'economy-summary:missing.received',
      values: { economy: { kind: 'text', value: 'Nowhere' } },
    },
  ],
  when: null,
  confidence: confidence('amount.unknown'),
  besides: [],
  sources: [],
  unknown: true,
  ...over,
});
const stock = { source: 'undesa-ims', edition: newestStock };

async function english() {
  const { t } = await createFullLanguage('en');
  const forms = () => ({}) as never;
  return createSay(t, formatOf(t, 'en'), Object.assign(forms, { forms }));
}

test('a sentence loses the marks of what it leads to, and gets its end', () => {
  const say = () => 'Worth <received-gdp-fdi>26 %</received-gdp-fdi> of its GDP';
  expect(plainSentence({ id: 'any:one' }, say)).toBe('Worth 26 % of its GDP.');
  expect(plainSentence({ id: 'any:one' }, () => 'What for?')).toBe('What for?');
});

test('the plain copy is sentences alone, the cited one numbers each source once', async () => {
  const say = await english();
  const lines = [
    line({ when: year, sources: [stock], unknown: false }),
    line({ part: 'women', when: year, sources: [...matrixUse(newestMatrixYear), stock] }),
    line({ part: 'cost' }),
  ];
  const plain = plainSpeech(lines, say);
  expect(plain.split('\n')).toHaveLength(3);
  expect(plain).not.toMatch(/\[1\]|2024|Not known/);
  const cited = citedSpeech(lines, say, 'https://atlas.example/country/NPL/');
  const [first, second, third, sources, address] = cited.split('\n\n');
  expect(first).toMatch(/ \[1\]\n2024 · Not known/);
  expect(second).toContain(' [2][1]');
  expect(third).not.toContain('[');
  expect(sources?.split('\n').map((one) => one.slice(0, 3))).toEqual(['[1]', '[2]']);
  expect(sources).toContain('UN DESA, International Migrant Stock');
  expect(address).toBe('https://atlas.example/country/NPL/');
});

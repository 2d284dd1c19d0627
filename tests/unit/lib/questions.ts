import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/language/index.ts';
import { createEconomyName, createFullLanguage, languages } from '../../../src/language/index.ts';
import { createReader, type Reader } from '../../../src/figures/questions/reading/create-reader.ts';
import type { Lexicon } from '../../../src/figures/questions/reading/lexicon.ts';
import { keyOf } from '../../../src/figures/questions/reading/question.ts';
import { searchEntries } from '../../../src/ui/combobox/economy-search.ts';

const root = join(import.meta.dirname, '../../..');

/** A question as someone typed it, and what it asks; nothing where it is none of the atlas. */
export interface TypedQuestion {
  text: string;
  means: readonly string[];
}

/** The questions of a file in `tests/questions/`: a line each, `text => reading | reading`, or `-`. */
export function typedQuestions(file: string): TypedQuestion[] {
  return readFileSync(join(root, 'tests/questions', `${file}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line.includes('=>'))
    .map((line) => {
      const [text = '', means = ''] = line.split('=>').map((part) => part.trim());
      return { text, means: means === '-' ? [] : means.split('|').map((one) => one.trim()) };
    });
}

/** Economies of the committed table. */
export function economies() {
  const [head = '', ...lines] = readFileSync(join(root, 'data/tables/economy.csv'), 'utf8').split(
    '\n',
  );
  const columns = head.split(',');
  return lines.flatMap((line) => {
    const cells = (line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? []).map((cell) =>
      cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'),
    );
    const of = (name: string) => cells[columns.indexOf(name)] ?? '';
    return of('economy') === ''
      ? []
      : [{ economy: of('economy'), iso2: of('iso2') || null, name: of('name') }];
  });
}

/** The reader of a language over every economy. */
export async function readerOf(language: Language): Promise<Reader> {
  const all = economies();
  const name = async (of: Language) => createEconomyName((await createFullLanguage(of)).t, of, all);
  const json = (of: string, file: string) =>
    JSON.parse(readFileSync(join(root, 'src/language', of, file), 'utf8')) as never;
  const own = await name(language);
  return createReader({
    language,
    lexicon: json(language, 'questions.json') as Lexicon,
    entries: searchEntries(all, { own, english: await name('en') }, language),
    places: all,
    said: (economy) => own.forms(economy).the,
    demonyms: json(language, 'demonyms.json'),
    spellings: languages.map(
      (of) => (json(of, 'headers.json') as { economy: Record<string, string[]> }).economy,
    ),
  });
}

/** How many questions were answered, how many of these wrongly, and which. */
export function score(read: Reader, questions: readonly TypedQuestion[]) {
  const wrong: string[] = [];
  const unanswered: string[] = [];
  for (const { text, means } of questions) {
    const keys = read(text).questions.map(keyOf);
    const right = means.some((one) => keys.includes(one));
    if (keys.length === 0 ? means.length > 0 : false) unanswered.push(text);
    else if (keys.length > 0 && !right) wrong.push(`${text} => ${keys.join(' | ')}`);
  }
  const askable = questions.filter(({ means }) => means.length > 0).length;
  return { all: questions.length, askable, wrong, unanswered };
}

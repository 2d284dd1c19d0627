import { expect, test } from 'vitest';
import { chooseSentences } from './choose-sentences.ts';
import { sentencesIn } from './page-sentences.ts';

test('a page is read block by block, each with the figure it stands in', () => {
  const html = `<main id="main"><h1>Money that crosses the borders of the world</h1>
    <section class="figure" id="money-over-time" data-kind="published"><h3 id="«r1»">Nepal received
      <a href="x">US$11 billion</a> in 2024</h3><!-- --><svg><text>Received, by year, in dollars</text></svg>
      <p>It&#x27;s <b>less</b> than &amp; before it</p><button>Download all of these rows</button></section>
    <ul><li><a href="a">One of all the sources</a><a href="b">another</a><br/></li><li>No</li>
      <li>Figures as they were published. <span lang="en">World <b>Bank</b></span>, in 2024</li>
      <li lang="es">Índice Nacional de Precios al Consumidor</li></ul>
    <table><tr><td>The first row of all of them</td></tr></table>
    <p hidden>What nobody is shown here</p></main>`;
  expect(sentencesIn(html)).toEqual([
    { text: 'Money that crosses the borders of the world', place: 'main' },
    { text: 'Nepal received US$11 billion in 2024', place: 'money-over-time' },
    { text: 'It’s less than & before it', place: 'money-over-time' },
    { text: 'One of all the sources another', place: 'main' },
    { text: 'Figures as they were published. …, in 2024', place: 'main' },
  ]);
});

const on = (path: string, place: string, ...texts: string[]) =>
  texts.map((text) => ({ path, place, text }));
const many = [
  ...on(
    '/country/NPL',
    'months',
    'Nepal received 11 billion',
    'Months are of different length',
    'All are rows',
  ),
  ...on('/country/MEX', 'months', 'Mexico received 64 billion', 'Months are of different length'),
  ...on('/country/MEX', 'cost', 'Sending 200 cost 4 %'),
  ...on('/methods', '', 'Nobody counts who sends what', 'All are rows'),
];

test('a sentence of each make is chosen, from every figure before a second of one', () => {
  const chosen = chooseSentences(many, 100, 1);
  expect(chosen).toHaveLength(5);
  expect(new Set(chosen.slice(0, 3).map(({ place }) => place))).toEqual(
    new Set(['months', 'cost', '']),
  );
  expect(chooseSentences(many, 2, 1)).toEqual(chosen.slice(0, 2));
});

test('a sheet is the same each time, another sheet has others', () => {
  const months = (sheet: number) =>
    chooseSentences(many, 100, sheet).map(({ path, text }) => `${path} ${text}`);
  expect(months(1)).toEqual(months(1));
  expect(
    new Set([1, 2, 3, 4, 5, 6].map((sheet) => months(sheet).toSorted().join())).size,
  ).toBeGreaterThan(1);
});

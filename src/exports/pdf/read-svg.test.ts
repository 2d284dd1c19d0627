import { expect, test } from 'vitest';
import { readSvg } from './read-svg.ts';

test('elements, their attributes and what is in them are read, in their order', () => {
  const svg =
    '<?xml version="1.0" encoding="UTF-8"?><svg xmlns="a" width="7"><title>A &amp; B</title><g fill="#fff"><path d="M0 0"/><use xlink:href="#x" xmlns:xlink="b"/></g><rdf:RDF xmlns:rdf="c"/></svg>';
  expect(readSvg(svg)).toMatchObject({
    name: 'svg',
    attributes: { width: '7' },
    children: [
      { name: 'title', children: [] },
      {
        name: 'g',
        attributes: { fill: '#fff' },
        children: [
          { name: 'path', attributes: { d: 'M0 0' } },
          { name: 'use', attributes: { 'xlink:href': '#x' } },
        ],
      },
      { name: 'RDF' },
    ],
  });
});

test('what is no XML is refused', () => {
  expect(() => readSvg('<svg><g></svg>')).toThrow();
  expect(() => readSvg('')).toThrow();
});

import { expect, test } from 'vitest';
import {
  addToHead,
  addToHeadStart,
  afterView,
  fillRoot,
  moveBootScript,
  moveTo,
} from './page-html.ts';
import { pageFaults } from '../budgets/page-faults.ts';
import { policy } from './policy.ts';

const plain = `<!doctype html><html><head>
    <meta charset="utf-8" />
    <script type="module" src="./assets/a.js"></script>
  </head><body></body></html>`;
const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`;

test('a page written for the front folder moves to another', () => {
  expect(moveTo(plain, '../')).toContain('src="../assets/a.js"');
  expect(moveTo(plain, '/under/')).toContain('src="/under/assets/a.js"');
});

test('the policy comes before anything is loaded, the links at the end', () => {
  const html = addToHead(addToHeadStart(plain, [meta]), ['<link rel="preload" href="./x" />']);
  expect(html.indexOf(meta)).toBeLessThan(html.indexOf('<script'));
  expect(html.indexOf('preload')).toBeLessThan(html.indexOf('</head>'));
  expect(pageFaults('p', html)).toEqual([]);
});

test('what runs before the first paint is asked for first and holds up nothing', () => {
  const html = moveBootScript(
    plain.replace('<script', '<script src="./boot.js"></script>\n    <script'),
    'assets/boot-1.js',
  );
  const head = addToHead(html, ['<link rel="modulepreload" href="./x" />']);
  expect(head.indexOf('preload" as="script"')).toBeLessThan(head.indexOf('<script'));
  expect(head.indexOf('src="./assets/boot-1.js"')).toBeGreaterThan(head.indexOf('"./x"'));
  expect(head).not.toContain('./boot.js');
  expect(afterView(head)).toContain('<link rel="modulepreload" fetchpriority="low" href="./x"');
});

test('a view is put into the empty root, and nowhere else', () => {
  expect(fillRoot('<div id="root"></div>', '$&')).toBe('<div id="root">$&</div>');
  expect(fillRoot('<div id="root"></div>', '<p style="x">y</p>')).toBe(
    '<div id="root" data-take-over="no"><p>y</p></div>',
  );
  expect(() => fillRoot('<div id="root">x</div>', 'y')).toThrow(/empty/);
});

test.each([
  [plain, 'no content security policy'],
  [plain.replace('</head>', `${meta}</head>`), 'before its policy'],
  [addToHeadStart(plain, [meta]).replace('<body>', '<body><script>1</script>'), 'script inside'],
  [addToHeadStart(plain, [meta]).replace('<body>', '<body style="x">'), 'style inside'],
  [addToHeadStart(plain, [meta]).replace('<body>', '<body onload="x">'), 'event handler'],
  [addToHeadStart(plain, [meta]).replace('./assets', 'https://a.example'), 'another host'],
])('finds what a policy would refuse (%#)', (html, fault) => {
  expect(pageFaults('page', html).join()).toContain(fault);
});

test('the policy allows no other origin and nothing inline', () => {
  expect(policy()).toContain("default-src 'none'");
  expect(policy()).not.toMatch(/https?:|'unsafe-(?:inline|eval)'|\*|frame-ancestors/);
});

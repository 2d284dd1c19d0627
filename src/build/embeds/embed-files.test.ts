import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { embedFiles, figureParts, styleOf } from './embed-files.ts';

type Output = Rolldown.RolldownOutput['output'];

interface Made {
  imports?: readonly string[];
  late?: readonly string[];
  css?: readonly string[];
  facade?: string;
}

const chunk = (name: string, { imports = [], late = [], css = [], facade }: Made = {}) => ({
  type: 'chunk',
  fileName: `assets/${name}.js`,
  name,
  isEntry: name === 'embed',
  isDynamicEntry: facade !== undefined,
  facadeModuleId: facade ?? null,
  moduleIds: [],
  imports: imports.map((one) => `assets/${one}.js`),
  dynamicImports: late.map((one) => `assets/${one}.js`),
  viteMetadata: { importedCss: new Set(css) },
});

/** A figure of bars, whose table comes late and has lines of text, as the figure has. */
const output = [
  chunk('embed', { imports: ['core'] }),
  chunk('core', { css: ['core.css'], late: ['bars', 'lines', 'table'] }),
  chunk('bars', {
    imports: ['core', 'axis', 'text', 'mark'],
    late: ['film'],
    css: ['bars.css'],
    facade: '/a/src/figures/bars/index.ts',
  }),
  chunk('lines', { imports: ['core', 'axis'], facade: '/a/src/figures/lines/index.ts' }),
  chunk('axis', { imports: ['core', 'ticks'], css: ['axis.css'] }),
  chunk('ticks'),
  chunk('text'),
  chunk('mark'),
  chunk('table', { imports: ['core', 'text'] }),
  chunk('film', { late: ['frames'] }),
  chunk('frames', { imports: ['mark'] }),
  { type: 'asset', fileName: 'core.css', source: '.a{}' },
  { type: 'asset', fileName: 'axis.css', source: '.b{}' },
] as unknown as Output;

test('a figure takes in what it alone asks for, and nothing that comes late holds to', () => {
  const { script, taken } = figureParts(output, 'bars');
  expect(script.name).toBe('bars');
  expect([...taken].map(({ name }) => name).toSorted()).toEqual(['axis', 'ticks']);
});

test('an embed names the rest', () => {
  expect(embedFiles(output, 'bars')).toEqual({
    entry: 'assets/embed.js',
    styles: ['core.css', 'bars.css', 'axis.css'],
    scripts: ['core', 'bars', 'text', 'mark'].map((name) => `assets/${name}.js`),
  });
  expect(embedFiles(output, null).scripts).toEqual(['assets/core.js']);
});

test('styles are put together in their order', () => {
  expect(styleOf(output, ['axis.css', 'core.css', 'axis.css'])).toBe('.b{}.a{}');
});

test('a figure without a script is none', () => {
  expect(() => figureParts(output, 'dots')).toThrow('dots');
});

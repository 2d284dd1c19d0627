import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { filesOf } from './page-chunks.ts';

const chunk = (fileName: string, more: object): Rolldown.OutputChunk =>
  ({
    type: 'chunk',
    fileName,
    isEntry: false,
    imports: [],
    dynamicImports: [],
    ...more,
  }) as unknown as Rolldown.OutputChunk;

const bundle: Rolldown.OutputBundle = {
  'entry.js': chunk('entry.js', { isEntry: true, dynamicImports: ['app.js', 'sql.js'] }),
  'app.js': chunk('app.js', {
    facadeModuleId: '/a/src/app/open-app.tsx',
    imports: ['shared.js'],
    viteMetadata: { importedCss: new Set(['style.css']) },
  }),
  'shared.js': chunk('shared.js', { viteMetadata: { importedCss: new Set(['shared.css']) } }),
  'sql.js': chunk('sql.js', { facadeModuleId: '/a/src/pages/sql/SqlPage.tsx' }),
};

test('a page loads its entry, the late parts it names and what they import', () => {
  expect(filesOf(bundle, ['/src/app/'])).toEqual({
    scripts: ['entry.js', 'app.js', 'shared.js'],
    // What a part imports may be overruled by it.
    styles: ['shared.css', 'style.css'],
  });
});

test('a part that is nowhere is told', () => {
  expect(() => filesOf(bundle, ['/src/app/', '/src/pages/console/'])).toThrow(
    'No part of a page lies at /src/pages/console/',
  );
});

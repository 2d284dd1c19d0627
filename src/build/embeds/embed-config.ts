import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { atlasData } from '../../../data/build/vite-plugin.ts';
import { buildApart } from '../build-apart.ts';
import { chunkGroups, everyRuleMatches } from '../chunks/chunk-rules.ts';
import { embedChunks } from '../chunks/embed-chunks.ts';
import { shortManifest } from '../manifest/short-manifest.ts';
import { root } from '../root.ts';
import { languageWords } from '../words/language-words.ts';
import { embedDirection } from './embed-direction.ts';
import { embedEditions } from './embed-editions.ts';
import { embedSql } from './embed-sql.ts';
import { importAlone } from './import-alone.ts';
import { embedWords, type SpeakingFigure } from './embed-words.ts';

/** What no picture asks: values of all years, for maps that move, and what lists of pages hold. */
const ofPages =
  /^geometry\/world-50$|^answers\/(measure-values|corridor-table[a-z-]*|economy-spellings|sources|source-[a-z-]+)\//;

/**
 * The build of what runs inside an embed: the same figures on Preact, which weighs a tenth of
 * React, into the assets of the built site.
 */
export function embedConfig(folder: string, figures: readonly SpeakingFigure[]): InlineConfig {
  return {
    ...buildApart,
    base: './',
    plugins: [
      react(),
      atlasData(),
      languageWords(),
      shortManifest(ofPages),
      embedDirection(),
      embedEditions(),
      embedSql(),
      importAlone(),
      embedWords(figures),
      everyRuleMatches(embedChunks),
    ],
    resolve: {
      alias: [
        { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
        { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
        { find: 'i18next', replacement: join(root, 'src/embed/shims/i18next.ts') },
        { find: 'react-i18next', replacement: join(root, 'src/embed/shims/react-i18next.tsx') },
        {
          find: './user-sql/user-sql.ts',
          replacement: join(root, 'src/embed/shims/user-sql.ts'),
        },
        { find: 'wouter', replacement: join(root, 'src/embed/shims/wouter.tsx') },
        { find: 'd3-scale', replacement: join(root, 'src/embed/shims/d3/d3-scale.ts') },
        { find: /^react(-dom)?$/, replacement: 'preact/compat' },
        {
          find: /^use-sync-external-store\/shim(\/index\.js)?$/,
          replacement: 'preact/compat',
        },
      ],
    },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: { embed: 'src/embed/main/main.ts', 'open-embed': 'src/embed/open-embed.tsx' },
        preserveEntrySignatures: 'strict',
        checks: { pluginTimings: false },
        treeshake: {
          moduleSideEffects: [{ test: /\/src\/(?!embed\/main\/).*\.tsx?$/, sideEffects: false }],
        },
        output: {
          entryFileNames: 'assets/[name]-[hash].js',
          codeSplitting: { groups: chunkGroups(embedChunks) },
        },
      },
    },
  };
}

/** The build of a script for the pages around embeds: one file, whose name stays. */
export function hostConfig(folder: string, name: string): InlineConfig {
  return {
    ...buildApart,
    build: {
      outDir: `${folder}/embed`,
      emptyOutDir: false,
      target: 'es2020',
      reportCompressedSize: false,
      lib: {
        entry: `src/embed/host/${name}.ts`,
        formats: ['iife'],
        name: 'remittanceAtlas',
        fileName: () => `${name}.js`,
      },
    },
  };
}

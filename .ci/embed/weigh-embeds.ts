import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { namespacesOf } from '../../src/embed/namespaces.ts';
import type { Weight } from '../build/budgets.ts';
import { brotli, isCompressible } from '../serve-compressed.ts';
import type { ReadFigure } from './describe.ts';
import { closureOf, embedFiles } from './embed-files.ts';

type Output = Rolldown.RolldownOutput['output'];

const limit = 120 * 1024;

/**
 * What each figure's example needs before it can be read in English: page, script, style, letters,
 * words and data, as a browser with brotli would fetch them.
 */
export function weighEmbeds(
  site: string,
  output: Output,
  figures: readonly ReadFigure[],
): Weight[] {
  const letters = output
    .map(({ fileName }) => fileName)
    .filter((file) => /atlas-sans-\d00[^/]*\.woff2$/.test(file));
  const kept = new Map<string, number>();
  const weight = (file: string): number => {
    const known = kept.get(file) ?? transferred(join(site, file));
    kept.set(file, known);
    return known;
  };
  return figures.map(({ described: { id }, data }) => {
    const { entry, style, scripts } = embedFiles(output, id);
    const words = closureOf(output, (module) => speaks(module, id));
    const files = new Set([
      `embed/${id}/index.html`,
      entry,
      style,
      ...scripts,
      ...letters,
      ...words,
      ...data,
    ]);
    const bytes = [...files].reduce((total, file) => total + weight(file), 0);
    return { what: id, bytes, limit };
  });
}

function speaks(module: string, figure: string): boolean {
  return (
    module.endsWith('/src/embed/words-english.ts') ||
    namespacesOf(figure).some((name) => module.endsWith(`/src/figures/${name}/words/en.json`))
  );
}

function transferred(file: string): number {
  const content = readFileSync(file);
  const type = /\.(js|css|json|html)$/.test(file) ? 'text/plain' : 'binary';
  return isCompressible(type, content.length) ? brotli(content).length : content.length;
}

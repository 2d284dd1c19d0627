import type { Rolldown } from 'vite';
import { directionOf } from '../../domain/direction.ts';
import type { Language } from '../../language/languages.ts';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/**
 * The script and style files a page needs: the entry, what it imports, and those parts loaded
 * late whose module path has one of `parts` in it (they would be asked for a moment later).
 *
 * @throws when a part is in no path: it was moved or renamed, and the page would wait for it
 */
export function filesOf(
  bundle: Bundle,
  parts: readonly string[],
): { scripts: string[]; styles: string[] } {
  const wanted = new Set<Chunk>();
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && file.isEntry) add(file, bundle, parts, wanted);
  const chunks = [...wanted];
  const absent = parts.filter((part) => !chunks.some((chunk) => belongs(chunk, [part])));
  if (absent.length > 0) throw new Error(`No part of a page lies at ${absent.join(', ')}`);
  return { scripts: chunks.map((chunk) => chunk.fileName), styles: stylesOf(chunks, bundle) };
}

/** Their style sheets in the order in which the scripts would add them: what is imported first. */
function stylesOf(chunks: readonly Chunk[], bundle: Bundle): string[] {
  const styles = new Set<string>();
  const seen = new Set<Chunk>();
  const visit = (chunk: Chunk): void => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) {
      const file = bundle[name];
      if (file?.type === 'chunk') visit(file);
    }
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  };
  for (const chunk of chunks) visit(chunk);
  return [...styles];
}

/** The fonts of the script that most of a page's text is in. */
export function textFonts(bundle: Bundle, language: Language): string[] {
  const script = directionOf(language) === 'rtl' ? 'arabic' : 'latin';
  const name = new RegExp(`-${script}-[46]00-normal-[^/]*\\.woff2$`);
  return Object.keys(bundle).filter((file) => name.test(file));
}

function add(chunk: Chunk, bundle: Bundle, parts: readonly string[], wanted: Set<Chunk>): void {
  if (wanted.has(chunk)) return;
  wanted.add(chunk);
  const late = chunk.dynamicImports.filter((name) => belongs(bundle[name], parts));
  for (const name of [...chunk.imports, ...late]) {
    const next = bundle[name];
    if (next?.type === 'chunk') add(next, bundle, parts, wanted);
  }
}

function belongs(file: Bundle[string] | undefined, parts: readonly string[]): boolean {
  if (file?.type !== 'chunk') return false;
  const path = file.facadeModuleId?.replaceAll('\\', '/') ?? '';
  return parts.some((part) => path.includes(part));
}

import type { Rolldown } from 'vite';

type Output = Rolldown.RolldownOutput['output'];
type Chunk = Rolldown.OutputChunk;

/** The files an embed asks for at once, as paths from the site's root. */
export interface EmbedFiles {
  entry: string;
  /** Style sheets, those of all embeds first. */
  styles: readonly string[];
  /** Scripts that the entry imports, and those of its figure. */
  scripts: readonly string[];
}

/** @param figure its id; null for the embed that only says there is none */
export function embedFiles(output: Output, figure: string | null): EmbedFiles {
  const chunks = chunksOf(output);
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === 'embed');
  if (!entry) throw new Error('The embeds have no entry');
  const wanted = new Set<Chunk>();
  const add = adder(chunks, wanted);
  add(entry);
  if (figure !== null) add(figureChunk(chunks, figure));
  const styles = stylesOf([...wanted]);
  if (styles.length === 0) throw new Error('The embeds have no style');
  wanted.delete(entry);
  const scripts = [...wanted].map(({ fileName }) => fileName);
  return { entry: entry.fileName, styles, scripts };
}

/** The style of all figures in one, for embeds of which only the browser knows the figure. */
export function allStyles(output: Output): string {
  const first = embedFiles(output, null).styles;
  const texts = new Map(
    output.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css')
        ? [[file.fileName, String(file.source)] as const]
        : [],
    ),
  );
  return [...new Set([...first, ...stylesOf(chunksOf(output))])]
    .map((name) => texts.get(name) ?? '')
    .join('');
}

/** Style sheets that come with scripts. */
function stylesOf(chunks: readonly Chunk[]): string[] {
  return [...new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))];
}

function chunksOf(output: Output): Chunk[] {
  return output.filter((file): file is Chunk => file.type === 'chunk');
}

/** Adds a chunk and those that it imports. */
function adder(chunks: readonly Chunk[], wanted: Set<Chunk>): (chunk: Chunk) => void {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const add = (chunk: Chunk): void => {
    if (wanted.has(chunk)) return;
    wanted.add(chunk);
    for (const name of chunk.imports) {
      const next = named.get(name);
      if (next) add(next);
    }
  };
  return add;
}

function figureChunk(chunks: readonly Chunk[], figure: string): Chunk {
  const module = new RegExp(`/src/figures/${figure}/index\\.ts$`);
  const found =
    chunks.find((chunk) => chunk.isDynamicEntry && module.test(chunk.facadeModuleId ?? '')) ??
    chunks.find((chunk) => chunk.moduleIds.some((id) => module.test(id)));
  if (!found) throw new Error(`No script holds the figure ${figure}`);
  return found;
}

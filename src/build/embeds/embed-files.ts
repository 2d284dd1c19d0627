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
  const { entry, needed } = needs(output, figure);
  const styles = stylesOf(needed);
  if (styles.length === 0) throw new Error('The embeds have no style');
  const merged = figure === null ? null : figureParts(output, figure);
  const scripts = needed.filter((chunk) => chunk !== entry && !merged?.taken.has(chunk));
  return { entry: entry.fileName, styles, scripts: scripts.map(({ fileName }) => fileName) };
}

/** The script of a figure, and those that it alone asks for, which it can take in. */
export interface FigureParts {
  script: Chunk;
  taken: ReadonlySet<Chunk>;
}

/**
 * What of an embed's scripts is its figure's. What comes late, from it or from the program, may hold to
 * the same modules as the figure does: those stay files of their own, so that no module runs twice.
 */
export function figureParts(output: Output, figure: string): FigureParts {
  const chunks = chunksOf(output);
  const { script, needed } = needs(output, figure);
  if (!script) throw new Error(`No script holds the figure ${figure}`);
  const program = new Set(needs(output, null).needed);
  const figures = new Set(
    chunks.filter(({ facadeModuleId }) => figureModule.test(facadeModuleId ?? '')),
  );
  const named = namedIn(chunks);
  const late = new Set<Chunk>();
  const add = adder(chunks, late);
  const follow = (chunk: Chunk): void => {
    for (const next of named(chunk.dynamicImports)) {
      if (figures.has(next) || late.has(next)) continue;
      const before = new Set(late);
      add(next);
      for (const one of late) if (!before.has(one)) follow(one);
    }
  };
  for (const chunk of needed) follow(chunk);
  const taken = needed.filter(
    (chunk) => chunk !== script && !program.has(chunk) && !late.has(chunk),
  );
  return { script, taken: new Set(taken) };
}

/** The style of these sheets in one. */
export function styleOf(output: Output, sheets: readonly string[]): string {
  const texts = new Map(
    output.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css')
        ? [[file.fileName, String(file.source)] as const]
        : [],
    ),
  );
  return [...new Set(sheets)].map((name) => texts.get(name) ?? '').join('');
}

/** The style of all figures in one, for embeds of which only the browser knows the figure. */
export function allStyles(output: Output): string {
  const first = embedFiles(output, null).styles;
  return styleOf(output, [...first, ...stylesOf(chunksOf(output))]);
}

const figureModule = /\/src\/figures\/[^/]+\/index\.ts$/;

/** The entry, and with it what it and a figure import. */
function needs(output: Output, figure: string | null) {
  const chunks = chunksOf(output);
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === 'embed');
  if (!entry) throw new Error('The embeds have no entry');
  const wanted = new Set<Chunk>();
  const add = adder(chunks, wanted);
  add(entry);
  const script = figure === null ? null : figureChunk(chunks, figure);
  if (script) add(script);
  return { entry, script, needed: [...wanted] };
}

/** Style sheets that come with scripts. */
function stylesOf(chunks: readonly Chunk[]): string[] {
  return [...new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))];
}

function chunksOf(output: Output): Chunk[] {
  return output.filter((file): file is Chunk => file.type === 'chunk');
}

function namedIn(chunks: readonly Chunk[]): (names: readonly string[]) => Chunk[] {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  return (names) => names.flatMap((name) => named.get(name) ?? []);
}

/** Adds a chunk and those that it imports. */
function adder(chunks: readonly Chunk[], wanted: Set<Chunk>): (chunk: Chunk) => void {
  const named = namedIn(chunks);
  const add = (chunk: Chunk): void => {
    if (wanted.has(chunk)) return;
    wanted.add(chunk);
    for (const next of named(chunk.imports)) add(next);
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

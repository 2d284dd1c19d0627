import type { Rolldown } from 'vite';

type Output = Rolldown.RolldownOutput['output'];
type Chunk = Rolldown.OutputChunk;

/** The files an embed asks for at once, as paths from the site's root. */
export interface EmbedFiles {
  entry: string;
  style: string;
  /** Scripts that the entry imports, and those of its figure. */
  scripts: readonly string[];
}

/** @param figure its id; null for the embed that only says there is none */
export function embedFiles(output: Output, figure: string | null): EmbedFiles {
  const chunks = chunksOf(output);
  const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === 'embed');
  const style = output.find((file) => file.fileName.endsWith('.css'));
  if (!entry || !style) throw new Error('The embeds have no entry or no style');
  const wanted = new Set<string>();
  const add = adder(chunks, wanted);
  add(entry);
  if (figure !== null) add(figureChunk(chunks, figure));
  wanted.delete(entry.fileName);
  return { entry: entry.fileName, style: style.fileName, scripts: [...wanted] };
}

function chunksOf(output: Output): Chunk[] {
  return output.filter((file): file is Chunk => file.type === 'chunk');
}

/** Adds a chunk's name and those of what it imports. */
function adder(chunks: readonly Chunk[], wanted: Set<string>): (chunk: Chunk) => void {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const add = (chunk: Chunk): void => {
    if (wanted.has(chunk.fileName)) return;
    wanted.add(chunk.fileName);
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

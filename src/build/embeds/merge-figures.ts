import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { buildApart } from '../build-apart.ts';
import { figureParts, type FigureParts } from './embed-files.ts';

type Output = Rolldown.RolldownOutput['output'];

/**
 * Makes one script of a figure's many, each of which would cost a request and some a round trip: its own
 * takes in those that it alone asks for, under the name that it has.
 *
 * @param folder of the built site, which holds the output
 */
export async function mergeFigures(
  folder: string,
  output: Output,
  figures: readonly string[],
): Promise<void> {
  const all = figures.map((figure) => figureParts(output, figure));
  const many = all.filter(({ taken }) => taken.size > 0);
  await Promise.all(
    many.map(async (parts) => writeFile(join(folder, parts.script.fileName), await merged(parts))),
  );
}

async function merged(parts: FigureParts): Promise<string> {
  const built = await build(mergeConfig(parts));
  if (!('output' in built) || built.output.length !== 1)
    throw new Error(`${parts.script.fileName} is not one script`);
  return built.output[0].code;
}

/** As for a server: nothing is to be done again to what is built for browsers already. */
function mergeConfig(parts: FigureParts): InlineConfig {
  const { fileName } = parts.script;
  return {
    ...buildApart,
    base: './',
    plugins: [fromOutput(parts)],
    build: {
      ssr: true,
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input: fileName,
        preserveEntrySignatures: 'strict',
        checks: { pluginTimings: false },
        treeshake: { moduleSideEffects: false },
        output: { format: 'es', entryFileNames: fileName },
      },
    },
  };
}

/** Reads scripts from the output of the build before; what isn't taken in stays where it is. */
function fromOutput({ script, taken }: FigureParts): Plugin {
  const codes = new Map([script, ...taken].map(({ fileName, code }) => [fileName, code]));
  const place = script.fileName.replace(/[^/]*$/, '');
  return {
    name: 'embed-output',
    enforce: 'pre',
    resolveId(source) {
      const file = source.startsWith('./') ? place + source.slice(2) : source;
      return codes.has(file) ? `\0${file}` : { id: source, external: true };
    },
    load: (id) => codes.get(id.slice(1)) ?? null,
  };
}

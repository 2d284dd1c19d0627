import { join } from 'node:path';
import { build } from 'vite';
import { buildApart } from '../build-apart.ts';
import { root } from '../root.ts';

/** The script that runs before the first paint, made short: everything waits for it. */
export async function bootScript(): Promise<string> {
  const built = await build({
    ...buildApart,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry: join(root, 'public/boot.js'), formats: ['iife'], name: 'boot' },
    },
  });
  const [output] = [built].flat();
  const code = output && 'output' in output ? output.output[0].code : '';
  if (code === '') throw new Error('public/boot.js was not built');
  return code;
}

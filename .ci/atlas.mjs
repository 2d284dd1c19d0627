import './node-version.mjs';

// Everything else is imported only after the version of Node is known to be new enough; what is
// written in TypeScript only after the packages are there.
/** @type {Record<string, string>} */
const commands = {
  build: '../src/build/build.ts',
  start: '../src/build/start.ts',
  factsheets: '../src/build/factsheets/factsheets.ts',
  pictures: '../src/build/pictures/pictures.ts',
  test: './test.ts',
  bench: '../tests/bench/bench.ts',
  fuzz: '../tests/fuzz/fuzz.ts',
  screenshot: '../tests/screenshot/screenshot.ts',
  sentences: '../src/build/sentences/sentences.ts',
};
const command = process.argv[2] ?? '';

try {
  const file = commands[command];
  if (file === undefined && command !== 'set-up')
    throw new Error(`Usage: node .ci/atlas.mjs set-up|${Object.keys(commands).join('|')}`);
  const { setUp } = await import('./set-up.mjs');
  await setUp();
  if (file !== undefined) {
    const { register } = await import('tsx/esm/api');
    register();
    const { run } = await import(file);
    await run(process.argv.slice(3));
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

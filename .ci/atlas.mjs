import './node-version.mjs';

// Everything else is imported only after the version of Node is known to be new enough; what is
// written in TypeScript only after the packages are there.
const commands = ['set-up', 'build', 'start', 'test', 'bench', 'fuzz', 'screenshot', 'factsheets'];
const command = process.argv[2] ?? '';

try {
  if (!commands.includes(command))
    throw new Error(`Usage: node .ci/atlas.mjs ${commands.join('|')}`);
  const { setUp } = await import('./set-up.mjs');
  await setUp();
  if (command !== 'set-up') {
    const { register } = await import('tsx/esm/api');
    register();
    const { run } = await import(`./${command}.ts`);
    await run(process.argv.slice(3));
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

/**
 * Run in a copy of the project with its built data: answers what figures added to it ask, embeds
 * every figure, draws the page of the gender figures and those of stories added to it, and leaves all that in `shown/`.
 *
 * The rest of the data is taken as it was built: a figure changes none of it.
 */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { computeAnswers } from '../../../data/build/answers.ts';
import { markCurrent } from '../../../data/build/current.ts';
import { digestOfInputs } from '../../../data/build/digest.ts';
import { PageFiles } from '../../../data/build/page-files.ts';
import { places } from '../../../data/build/paths.ts';
import { storyFacts } from '../../../data/build/story-facts.ts';
import { buildEmbeds } from '../../../src/build/embeds/build-embeds.ts';
import { withRenderer } from '../../../src/build/prerender/load-renderer.ts';
import { root } from '../../../src/build/root.ts';
import { encodeAnswer } from '../../../src/database/answer-file.ts';
import { openInNode } from '../../../src/database/engine/node-connector.ts';
import type { DataManifest } from '../../../src/database/manifest.ts';
import { sealed } from '../../../src/database/seal.ts';

const added = new Set(process.argv.slice(2));
const shown = join(root, 'shown');

const files = new PageFiles(places.output);
const connector = await openInNode(join(places.output, 'latest/atlas.duckdb'));
for (const { key, rows } of await computeAnswers(connector, undefined, ({ id }) => added.has(id)))
  await files.add(key, '.json', Buffer.from(encodeAnswer(rows)));
const stories = (await storyFacts(connector)).filter(({ key }) =>
  [...added].some((name) => key.startsWith(`answers/story-${name}/`)),
);
connector.close();
const path = join(places.output, 'manifest.json');
const manifest = JSON.parse(readFileSync(path, 'utf8')) as DataManifest;
for (const { key, rows, resultPack } of stories) {
  const file = `${manifest.bundles}/${resultPack}.json`;
  mkdirSync(dirname(join(places.output, file)), { recursive: true });
  const text = await sealed(file, { [key]: encodeAnswer(rows) });
  writeFileSync(join(places.output, file), text);
}
const all = { ...manifest, files: { ...manifest.files, ...files.files } };
writeFileSync(path, `${JSON.stringify(all)}\n`);
await markCurrent(places, await digestOfInputs());

mkdirSync(shown);
symlinkSync(places.output, join(shown, 'data'));
await buildEmbeds(shown);
await withRenderer(async ({ pageRenderer }) => {
  const { view } = await pageRenderer(`${places.output}/`).render('/gender', 'en');
  writeFileSync(join(shown, 'gender.html'), view);
  for (const { resultPack } of stories) {
    const name = resultPack?.split('/')[1] ?? '';
    const story = await pageRenderer(`${places.output}/`).render(`/stories/${name}`, 'fr');
    const index = await pageRenderer(`${places.output}/`).render('/stories', 'en');
    writeFileSync(join(shown, `${name}.html`), `<title>${story.title}</title>${story.view}`);
    writeFileSync(join(shown, 'stories.html'), index.view);
  }
});

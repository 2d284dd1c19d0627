/**
 * Run in a copy of the project with its built data: draws pages in a language that was added to it,
 * gathers what else the build says of languages, and leaves all that in `shown/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markCurrent } from '../../../data/build/current.ts';
import { digestOfInputs } from '../../../data/build/digest.ts';
import { places } from '../../../data/build/paths.ts';
import { embedWords } from '../../../src/build/embeds/embed-words.ts';
import { languagesOnPage } from '../../../src/build/pages/languages-plugin.ts';
import { addressLinks } from '../../../src/build/pages/page-address.ts';
import { withRenderer } from '../../../src/build/prerender/load-renderer.ts';
import { root } from '../../../src/build/root.ts';
import { directionOf } from '../../../src/domain/direction.ts';
import { languageOf } from '../../../src/language/languages.ts';

const language = languageOf(process.argv[2]);
if (language === null) throw new Error(`${process.argv[2]} is none of the languages`);
const shown = join(root, 'shown');
mkdirSync(shown);

// A language changes none of the data: they are taken as they were built.
await markCurrent(places, await digestOfInputs());
await withRenderer(async ({ pageRenderer }) => {
  const { render } = pageRenderer(`${places.output}/`);
  for (const [name, path] of Object.entries({ map: '/', country: '/country/MEX' })) {
    const { view, title } = await render(path, language);
    writeFileSync(join(shown, `${name}.html`), `<title>${title}</title>${view}`);
  }
});

const emitted: string[] = [];
const words = embedWords([{ id: 'concentration', words: ['concentration'], unsaidInEmbeds: [] }]);
const { generateBundle } = words as unknown as { generateBundle: () => void };
generateBundle.call({ emitFile: ({ fileName }: { fileName: string }) => emitted.push(fileName) });
const page = languagesOnPage().transformIndexHtml as (html: string) => string;
const built = {
  direction: directionOf(language),
  emitted,
  links: addressLinks('https://a.example/', 'sources/', language),
  page: page('<html lang="en">'),
};
writeFileSync(join(shown, 'built.json'), JSON.stringify(built));

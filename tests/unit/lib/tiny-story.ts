/** A story in one folder, as an author would add it: its files by their names. */
const words = (title: string, text: string) =>
  JSON.stringify({ title, lead: title, step: { only: { title, text } } });

export const tinyStoryFolder = 'src/stories/tiny-story';

export const tinyStory: Readonly<Record<string, string>> = {
  'about.ts': 'export default { place: 99 };\n',
  'facts.sql': 'SELECT count(*) AS places FROM economy WHERE placed;\n',
  'relations.sql':
    "SELECT unnest([{step: 'only', claim: 'there are some', holds: places > 0}], recursive := true) FROM facts;\n",
  'story.ts': `import refugeesBySex from '../../figures/refugees-by-sex/index.ts';
import { defineStory } from '../story/define-story.ts';
import { step } from '../story/step.ts';
import sql from './facts.sql?raw';

export default defineStory({
  sql,
  facts: { places: 'count' },
  economies: [],
  sources: ['undesa-ims'],
  steps: [step('only', refugeesBySex, '')],
});
`,
  'words/en.json': words('A tiny story', 'There are {{places}} places.'),
  'words/fr.json': words('Un petit récit', 'Il y a {{places}} lieux.'),
  'words/es.json': words('Una historia breve', 'Hay {{places}} lugares.'),
  'words/ar.json': words('قصة صغيرة', 'عدد الأماكن {{places}}.'),
};

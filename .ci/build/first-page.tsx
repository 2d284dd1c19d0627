import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import manifest from 'virtual:atlas-data';
import { App } from '../../src/app/App.tsx';
import { routeAt } from '../../src/app/routes.tsx';
import { createDatabase } from '../../src/database/atlas-database.ts';
import { builtAnswers } from '../../src/database/built-answers.ts';
import { builtJson } from '../../src/database/built-files.ts';
import { createEngine } from '../../src/database/engine.ts';
import { createLanguage } from '../../src/language/index.ts';
import { haveAtHand } from '../../src/pages/explore/ExplorePage.tsx';
import { root } from '../shell.mjs';

/** The front page as HTML: its opening view, in English, without a browser and without the engine. */
export async function firstPage(): Promise<string> {
  const data = pathToFileURL(join(root, 'public/data/'));
  const database = createDatabase({
    engine: createEngine(() => Promise.reject(new Error('The front page needs no engine'))),
    built: builtAnswers(manifest, data, readLocal),
    json: builtJson(manifest, data, readLocal),
  });
  await haveAtHand(database);
  const translator = createLanguage('en', {}, false);
  const draw = () =>
    renderToString(
      <StrictMode>
        <App translator={translator} database={database} base="" serverPath="/" />
      </StrictMode>,
    );
  // The first time the page's code is asked for; the second time it is there.
  draw();
  await routeAt('/')?.load();
  // Relative, so that the links lead on under any path.
  return draw().replaceAll(' href="/', ' href="./');
}

const readLocal: typeof fetch = async (address) =>
  new Response(await readFile(fileURLToPath(String(address)), 'utf8'));

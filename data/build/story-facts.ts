import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerKey } from '../../src/database/answer-key.ts';
import type { Connector } from '../../src/database/connector.ts';
import type { PrecomputedResult } from './answers.ts';
import { root } from './paths.ts';

const folder = join(root, 'src', 'stories');

/**
 * The numbers of every story, each in a file of its own.
 *
 * @throws when a story's question does not give one row
 */
export async function storyFacts(connector: Connector): Promise<PrecomputedResult[]> {
  const names = (await readdir(folder))
    .filter((name) => existsSync(join(folder, name, 'facts.sql')))
    .toSorted();
  return Promise.all(
    names.map(async (name) => {
      const rows = await connector.query(
        await readFile(join(folder, name, 'facts.sql'), 'utf8'),
        [],
      );
      if (rows.length !== 1)
        throw new Error(`The story ${name} has ${rows.length} rows of numbers`);
      return {
        key: answerKey({ id: `story-${name}`, parameters: {} }),
        rows,
        resultPack: `story/${name}`,
      };
    }),
  );
}

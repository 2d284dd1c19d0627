import { join } from 'node:path';
import { ensureBuilt } from '../../../data/build/ensure-built.ts';
import { places } from '../../../data/build/paths.ts';
import type { Connector } from '../connector.ts';
import { openInNode } from '../node-connector.ts';
import { createReaders, type Readers } from '../reader/readers.ts';
import { requireReader } from './require-reader.ts';

/** The atlas's real database in Node, built if need be, and what readers ask it through. */
export async function openBuiltAtlas(): Promise<{ node: Connector; readers: Readers }> {
  await ensureBuilt(places, () => undefined);
  const node = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
  return { node, readers: createReaders(requireReader(node)) };
}

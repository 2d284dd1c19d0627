import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../../src/build/server/serve-site.ts';
import { root } from '../../../src/build/root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site at the top of its host. */
    site: string;
    /** Address of the same site under a path. */
    siteUnderPath: string;
  }
}

/** Serves the built site, with the headers it asks its host for, while the journeys run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = join(root, 'dist');
  if (!existsSync(join(built, 'index.html')))
    throw new Error('The site is not built yet: run "npm run build" first.');
  const site = await serveSite(built);
  const underPath = await serveSite(built, { base: '/some/where/atlas/' });
  project.provide('site', site.url);
  project.provide('siteUnderPath', underPath.url);
  return async () => {
    await Promise.all([site.close(), underPath.close()]);
  };
}

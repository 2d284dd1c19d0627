import { join } from 'node:path';
import { buildSite } from './build.ts';
import { serveSite } from './server/serve-site.ts';
import { root } from './root.ts';

/** Builds the site, serves it on a free port until stopped, and says where. */
export async function run(): Promise<void> {
  await buildSite();
  const site = await serveSite(join(root, 'dist'), { port: Number(process.env['PORT'] ?? 0) });
  console.log(`\nRemittance Atlas is at ${site.url}\nStop it with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void site.close().then(() => process.exit(0)));
}

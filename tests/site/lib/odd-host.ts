import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host makes of addresses that end in a slash: nothing, or the same without it. */
export type Oddity = 'no directory index' | 'no slashes';

/**
 * Serves a site once more, on an origin of its own, as hosts do that don't look for `index.html` in
 * folders, or that take the slash off every address.
 *
 * @param atlas address of the site's front page
 */
export async function oddHost(
  atlas: string,
  oddity: Oddity,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, search } = new URL(request.url ?? '/', atlas);
      const isFolder = pathname !== '/' && pathname.endsWith('/');
      if (isFolder && oddity === 'no slashes') {
        response.writeHead(301, { Location: pathname.slice(0, -1) + search }).end();
        return;
      }
      const missing = isFolder && oddity === 'no directory index';
      const found = await fetch(new URL(pathname.slice(1) + search, atlas));
      // Of another page, but with the headers that the host gives under this address.
      const sent = missing ? await fetch(new URL('404.html', atlas)) : found;
      const headers = [...found.headers].filter(
        ([name]) => !/encoding|length|^connection/.test(name),
      );
      response.writeHead(missing ? 404 : found.status, Object.fromEntries(headers));
      response.end(Buffer.from(await sent.arrayBuffer()));
    })();
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

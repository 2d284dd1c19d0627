import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages of another site without a policy, as most are: what stands in them runs. */
export interface PlainHost {
  url: string;
  /** Adds a page around a piece of HTML. @returns its address */
  page(name: string, body: string): string;
  close(): Promise<void>;
}

/** Serves pages on a port, and so an origin, of its own. */
export async function plainHost(): Promise<PlainHost> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const body = pages.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'text/html' });
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><body>${body ?? ''}</body></html>`,
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    page(name, body) {
      pages.set(`/${name}`, body);
      return url + name;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages of another site, with a style that spoils all it reaches and a policy that lets in little. */
export interface HostileHost {
  url: string;
  /** Adds a page around pieces of HTML. @returns its address */
  page(name: string, pieces: readonly string[]): string;
  /** The same with a style that spoils nothing: columns stand where they stand on the others. */
  plainPage(name: string, pieces: readonly string[]): string;
  /** Adds a file as it is. @returns its address */
  file(name: string, text: string): string;
  close(): Promise<void>;
}

const style = `
  * { display: flex !important; font-size: 40px !important; line-height: 3 !important;
      box-sizing: content-box !important; fill: red !important; letter-spacing: 3px !important; }
  iframe { height: 77px !important; max-height: 99px !important; width: 50% !important;
      padding: 30px !important; border: 9px solid red !important; margin: 40px !important; }
  html, body { display: block !important; }
  .narrow { width: 430px !important; }
  .hidden { display: none !important; }
  .turned { transform: scale(0.5) rotate(1deg) !important; transform-origin: 0 0 !important; }
  style, script, head, title, meta, link { display: none !important; }
`;

const columns = `
  .column { display: block !important; width: 640px !important; }
  .apart { position: absolute !important; top: 200px !important; left: 0 !important; }
`;

const shows = `
  for (const button of document.querySelectorAll('button'))
    button.onclick = () => {
      for (const hidden of document.querySelectorAll('.hidden')) hidden.classList.remove('hidden');
    };
`;

/**
 * Serves pages on a port, and so an origin, of its own.
 *
 * @param atlas origin that the pages let in for scripts and frames; everything else is their own
 */
export async function hostileHost(atlas: string): Promise<HostileHost> {
  const files = new Map<string, readonly [type: string, text: string]>([
    ['/style.css', ['text/css', columns + style]],
    ['/plain.css', ['text/css', columns]],
    ['/shows.js', ['text/javascript', shows]],
  ]);
  const server = createServer((request, response) => {
    const [type, text] = files.get(request.url ?? '') ?? ['text/plain', ''];
    response.writeHead(text === '' ? 404 : 200, {
      'Content-Type': type,
      'Content-Security-Policy': `default-src 'none'; script-src 'self' ${atlas}; style-src 'self'; frame-src 'self' ${atlas}`,
    });
    response.end(text);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const file = (name: string, text: string) => {
    files.set(`/${name}`, ['text/html; charset=utf-8', text]);
    return url + name;
  };
  const page = (name: string, sheet: string, pieces: readonly string[]) =>
    file(
      name,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
      <link rel="stylesheet" href="/${sheet}"></head>
      <body><button type="button">Show</button>${pieces.join('\n')}
      <script src="/shows.js"></script></body></html>`,
    );
  return {
    url,
    file,
    page: (name, pieces) => page(name, 'style.css', pieces),
    plainPage: (name, pieces) => page(name, 'plain.css', pieces),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

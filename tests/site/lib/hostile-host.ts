import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site, with a style that spoils all it reaches and a policy that lets in little. */
export interface HostileHost {
  url: string;
  close(): Promise<void>;
}

const style = `
  * { display: flex !important; font-size: 40px !important; line-height: 3 !important;
      box-sizing: content-box !important; }
  iframe { height: 77px !important; max-height: 99px !important; width: 50% !important;
      padding: 30px !important; border: 9px solid red !important; margin: 40px !important; }
  html, body { display: block !important; }
  .column { display: block !important; width: 640px !important; }
  .hidden { display: none !important; }
  .turned { transform: scale(0.5) rotate(1deg) !important; transform-origin: 0 0 !important; }
  style, script, head, title, meta, link { display: none !important; }
`;

const shows = `
  for (const button of document.querySelectorAll('button'))
    button.onclick = () => document.querySelector('.hidden')?.classList.remove('hidden');
`;

/**
 * Serves a page around the given pieces of HTML, on a port, and so an origin, of its own.
 *
 * @param atlas origin that the page lets in for scripts and frames; everything else is its own
 */
export async function hostileHost(atlas: string, pieces: readonly string[]): Promise<HostileHost> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
    <link rel="stylesheet" href="/style.css"></head>
    <body><button type="button">Show</button>${pieces.join('\n')}<script src="/shows.js"></script></body></html>`;
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html; charset=utf-8', page],
    '/style.css': ['text/css', style],
    '/shows.js': ['text/javascript', shows],
  };
  const server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(text === '' ? 404 : 200, {
      'Content-Type': type,
      'Content-Security-Policy': `default-src 'none'; script-src 'self' ${atlas}; style-src 'self'; frame-src ${atlas}`,
    });
    response.end(text);
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

import type { Request } from './protocol.ts';
import { requestHandler } from './request-handler.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
const answer = requestHandler((reply) => self.postMessage(reply));

// One after the other: a file is understood only once it is read.
let turn = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  turn = turn.then(() => answer(data));
});

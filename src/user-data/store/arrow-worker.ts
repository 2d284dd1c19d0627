import type { OwnTable } from '../own-table.ts';
import { arrowStream } from './arrow-stream.ts';

self.addEventListener('message', ({ data }: MessageEvent<OwnTable>) => {
  const stream = arrowStream(data);
  self.postMessage(stream, { transfer: [stream.buffer] });
});

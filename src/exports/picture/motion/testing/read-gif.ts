/** Frames of a GIF file: delay in ms, whether it leaves pixels as they were, bytes of its picture. */
export function readGif(gif: Uint8Array) {
  const text = String.fromCharCode(...gif.subarray(0, 6));
  const view = new DataView(gif.buffer, gif.byteOffset);
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + table(gif[10] ?? 0);
  const frames: { delay: number; keeps: boolean; bytes: number }[] = [];
  let control = { delay: 0, keeps: false };
  const skipBlocks = () => {
    const from = at;
    while (gif[at]) at += (gif[at] ?? 0) + 1;
    at += 1;
    return at - from;
  };
  while (gif[at] !== 0x3b) {
    if (gif[at] === 0x21) {
      if (gif[at + 1] === 0xf9)
        control = {
          delay: view.getUint16(at + 4, true) * 10,
          keeps: ((gif[at + 3] ?? 0) & 1) === 1,
        };
      at += 2;
      skipBlocks();
    } else {
      at += 10 + table(gif[at + 9] ?? 0) + 1;
      frames.push({ ...control, bytes: skipBlocks() });
    }
  }
  return { text, size, frames };
}

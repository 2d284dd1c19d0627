/**
 * Arcs of a world file as one text, a fifth smaller on the line than nested lists: each number in
 * Google's encoded polyline format (zigzag, groups of five bits, +63), arcs parted by a space.
 *
 * @param arcs in grid steps, as in quantised TopoJSON: a point, then steps from it
 */
export function encodeArcs(arcs: readonly (readonly (readonly number[])[])[]): string {
  return arcs.map((arc) => arc.flat().map(encode).join('')).join(' ');
}

function encode(value: number): string {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  for (; rest >= 32; rest >>= 5) text += String.fromCharCode((32 | (rest & 31)) + 63);
  return text + String.fromCharCode(rest + 63);
}

/** The arcs of a text by {@link encodeArcs}. */
export function decodeArcs(text: string): [x: number, y: number][][] {
  return text.split(' ').map((arc) => {
    const numbers = decode(arc);
    return numbers.flatMap((x, index) =>
      index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as [number, number]] : [],
    );
  });
}

function decode(text: string): number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const group = text.charCodeAt(index) - 63;
    value |= (group & 31) << shift;
    shift += 5;
    if (group >= 32) continue;
    numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

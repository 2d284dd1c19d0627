/**
 * Corridors as short text for an address: their pairs of codes as ascending numbers, each written
 * as its distance from the one before it, five bits a letter.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const letters = 26;
const pairs = letters ** 6;
const more = 32;

/** @param ids sender and receiver one after the other: `USAMEX`; in any order */
export function encodeRows(ids: Iterable<string>): string {
  const numbers = [...ids].map(numberOf).filter((number) => number !== null);
  numbers.sort((a, b) => a - b);
  let text = '';
  let last = -1;
  for (const number of numbers) {
    if (number === last) continue;
    let distance = number - last - 1;
    while (distance >= more) {
      text += alphabet[(distance % more) + more] ?? '';
      distance = Math.floor(distance / more);
    }
    text += alphabet[distance] ?? '';
    last = number;
  }
  return text;
}

/** The corridors in a text; what is not one is left out, so that no address breaks the page. */
export function decodeRows(text: string): Set<string> {
  const ids = new Set<string>();
  let last = -1;
  let distance = 0;
  let weight = 1;
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value < 0) break;
    distance += (value % more) * weight;
    weight *= more;
    if (value >= more) continue;
    last += distance + 1;
    if (last >= pairs) break;
    ids.add(idOf(last));
    distance = 0;
    weight = 1;
  }
  return ids;
}

function numberOf(id: string): number | null {
  if (!/^[A-Z]{6}$/.test(id)) return null;
  return [...id].reduce((number, letter) => number * letters + letter.charCodeAt(0) - 65, 0);
}

function idOf(number: number): string {
  let id = '';
  for (let rest = number, at = 0; at < 6; at++) {
    id = String.fromCharCode(65 + (rest % letters)) + id;
    rest = Math.floor(rest / letters);
  }
  return id;
}

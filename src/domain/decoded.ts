/** A part of an address as text; as it stands where its escapes are no text, as in `%zz`. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

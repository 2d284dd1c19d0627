/**
 * First eight hex digits of the SHA-256 of a text as UTF-8; undefined where the browser gives none,
 * as on pages that came unencrypted.
 */
export async function hash8(text: string): Promise<string | undefined> {
  const hash = await crypto.subtle?.digest('SHA-256', new TextEncoder().encode(text));
  return hash && new DataView(hash).getUint32(0).toString(16).padStart(8, '0');
}

/**
 * A file of many answers that ends with the sum of its path and content: so a damaged one is known,
 * and one of another version or for another page.
 *
 * @param path under `data/`
 * @param held encoded answers by key, at least one
 */
export async function sealed(path: string, held: Record<string, string>): Promise<string> {
  const open = JSON.stringify(held).slice(0, -1);
  return `${open},"sum":"${await hash8(path + open)}"}`;
}

/** Whether a file is what was built: by the hash in its name, or by the seal at its end. */
export async function isWhole(path: string, text: string): Promise<boolean> {
  const named = /-([\da-f]{8})\.json$/.exec(path)?.[1];
  if (named !== undefined) return [undefined, named].includes(await hash8(text));
  if (!path.includes('/bundles-')) return true;
  const sum = /,"sum":"([\da-f]{8})"}$/.exec(text)?.[1];
  return sum !== undefined && [undefined, sum].includes(await hash8(path + text.slice(0, -18)));
}

import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { corridorRows } from '../../lib/corridor-rows.ts';

/**
 * Writes corridors as somebody's own table, in words and with a remark, until it has so many bytes: every
 * corridor and year once, made from the real amounts; then again by another provider.
 *
 * @returns how many rows it has
 */
export async function writeCsv(file: string, bytes: number): Promise<number> {
  const { rows } = await corridorRows();
  const stream = createWriteStream(file);
  const head = 'From,To,Year,Amount (US$ million),Migrants,Women share,Provider,Remark\n';
  let [written, count] = [head.length, 0];
  stream.write(head);
  for (let provider = 1; written < bytes; provider++)
    for (let year = 2000; year < 2025 && written < bytes; year++) {
      const lines: string[] = [];
      for (const { sender, receiver, usd, migrants, women } of rows) {
        if (written >= bytes) break;
        const amount = usd === null ? '' : ((usd * (year - 1990)) / 34e6).toFixed(3);
        const line =
          `${sender},${receiver},${year},${amount},${migrants ?? ''},${women?.toFixed(1) ?? ''},P${provider},` +
          `"Survey of households in ${receiver}, ${year}: asked what relatives in ${sender} had sent, in cash or goods"\n`;
        if (written + line.length > bytes) {
          written = bytes;
          break;
        }
        lines.push(line);
        written += line.length;
        count += 1;
      }
      if (!stream.write(lines.join(''))) await once(stream, 'drain');
    }
  stream.end();
  await once(stream, 'finish');
  return count;
}

import { economiesImporter } from './economies/economies-importer.ts';
import type { Importer } from './lib/importer.ts';

/** Every importer, in the order they run: the economies first, since the others read by them. */
export const importers: readonly Importer[] = [economiesImporter];

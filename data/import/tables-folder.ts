import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dataFolder = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const tablesFolder = join(dataFolder, 'tables');

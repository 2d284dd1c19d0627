import type { InlineConfig } from 'vite';
import { root } from './root.ts';

/** What every build beside that of the pages begins with: none of their settings, no public folder. */
export const buildApart = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
} as const satisfies InlineConfig;

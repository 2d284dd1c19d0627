import type { Plugin } from 'vite';
import { root } from '../root.ts';

/** Which modules go into one file of script, told by where they lie and never by what is in their names. */
export interface ChunkRule {
  /** Name of the file they go into. */
  name: string;
  /** Folders, from the top one; a folder stands for the files in it, not for those deeper down. */
  folders?: readonly string[];
  /** Files of folders that hold more. */
  files?: readonly string[];
  /** Files of its folders that go by another rule. */
  except?: readonly string[];
  /** Packages, whole. */
  packages?: readonly string[];
  /** Modules without a file, made by a plugin or by the bundler: `virtual:atlas-data`. */
  made?: readonly string[];
}

type Part = readonly [kind: 'folder' | 'file' | 'package' | 'made', of: string];

/**
 * The rules as the bundler takes them; a module that two fit goes with the first. What the modules
 * of a rule import goes with them.
 */
export function chunkGroups(rules: readonly ChunkRule[]) {
  return rules.map((rule, index) => {
    const parts = new Set(partsOf(rule).map(textOf));
    const left = new Set((rule.except ?? []).map((file) => textOf(['file', file])));
    return {
      name: rule.name,
      priority: rules.length - index,
      test: (id: string) => {
        const places = placesOf(id).map(textOf);
        return places.some((place) => parts.has(place)) && !places.some((place) => left.has(place));
      },
    };
  });
}

/** Fails a build in which a folder, package or made module of a rule holds nothing that is built. */
export function everyRuleMatches(rules: readonly ChunkRule[]): Plugin {
  return {
    name: 'atlas-chunk-rules',
    apply: 'build',
    generateBundle() {
      const idle = idleParts(rules, [...this.getModuleIds()]);
      if (idle.length > 0) this.error(`Chunk rules that match nothing:\n${idle.join('\n')}`);
    },
  };
}

/** What of the rules no module fits, as `shared: folder src/ui`. */
export function idleParts(rules: readonly ChunkRule[], modules: readonly string[]): string[] {
  const found = new Set(modules.flatMap((id) => placesOf(id).map(textOf)));
  return rules.flatMap((rule) =>
    partsOf(rule)
      .filter((part) => !found.has(textOf(part)))
      .map((part) => `${rule.name}: ${textOf(part)}`),
  );
}

function partsOf({ folders = [], files = [], packages = [], made = [] }: ChunkRule): Part[] {
  return [
    ...folders.map((folder) => ['folder', folder] as const),
    ...files.map((file) => ['file', file] as const),
    ...packages.map((name) => ['package', name] as const),
    ...made.map((name) => ['made', name] as const),
  ];
}

/** Where a module lies, by its id in the bundler. */
function placesOf(id: string): Part[] {
  if (id.startsWith('\0')) return [['made', id.slice(1).replace(/\.js$/, '')]];
  const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
  const name = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (name !== undefined) return [['package', name]];
  const top = root.replaceAll('\\', '/');
  const file = path.slice(path.startsWith(top) ? top.length : 0);
  return [
    ['file', file],
    ['folder', file.replace(/\/?[^/]*$/, '')],
  ];
}

function textOf([kind, of]: Part): string {
  return `${kind} ${of}`;
}

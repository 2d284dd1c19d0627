import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../../../src/build/root.ts';

/** A copy of the project and of its built data, to be changed and built beside it; gone after `remove`. */
export interface ProjectCopy {
  folder: string;
  write: (file: string, text: string) => void;
  /** @throws when the file does not have `from` in it */
  replace: (file: string, from: string, to: string) => void;
  remove: () => void;
}

/** @param name of its folder, below `.cache` */
export function copyProject(name: string): ProjectCopy {
  const folder = join(root, '.cache', name);
  rmSync(folder, { recursive: true, force: true });
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
  });
  for (const file of [...listed.toString().split('\0'), ...builtFiles()]) {
    const [from, to] = [join(root, file), join(folder, file)];
    if (file === '' || !existsSync(from)) continue;
    mkdirSync(dirname(to), { recursive: true });
    if (isKept(file)) linkSync(from, to);
    else cpSync(from, to);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  return {
    folder,
    write,
    replace(file, from, to) {
      const text = readFileSync(join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      write(file, text.replace(from, to));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function builtFiles(): string[] {
  const built = readdirSync(join(root, 'public/data'), { recursive: true, withFileTypes: true });
  return built
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Whether a file is large and nobody changes it: it then is the same one in both. */
function isKept(file: string): boolean {
  return /^(?:data\/tables|public\/data)\//.test(file) && !file.endsWith('manifest.json');
}

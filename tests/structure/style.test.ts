import { expect, test } from 'vitest';
import { places, projectFiles, read } from './lib/files.ts';

const styles = projectFiles(/^src\/.*\.css$/);
const tokens = 'src/app/style/tokens.css';

/** A style sheet with its comments, texts and addresses blanked, lines kept. */
function code(file: string): string {
  return read(file).replaceAll(/\/\*[\s\S]*?\*\/|"[^"\n]*"|'[^'\n]*'|url\([^)]*\)/g, (found) =>
    found.replaceAll(/[^\n]/g, ' '),
  );
}

function found(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) => places(file, code(file), pattern));
}

test('properties are logical, so that right-to-left works', () => {
  const physical =
    /(?<=[;{\s])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:/;
  // Media queries ask about the screen, which has no writing direction.
  const inRules = (place: string) => !/@media|@container/.test(place);
  const all = styles.flatMap((file) =>
    places(
      file,
      code(file).replaceAll(/@(?:media|container)[^{]*/g, (rule) => ' '.repeat(rule.length)),
      physical,
    ),
  );
  expect(all.filter(inRules)).toEqual([]);
  expect(found(styles, /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/)).toEqual([]);
});

test('colours are tokens', () => {
  const literal =
    /#[0-9a-f]{3,8}\b(?=[^{]*[;}])|\b(?:rgba?|hsla?|hwb|oklch|oklab|lab|lch)\(|:\s*(?:white|black|red|green|blue|gr[ae]y|orange|purple|yellow)\b/i;
  expect(
    found(
      styles.filter((file) => file !== tokens),
      literal,
    ),
  ).toEqual([]);
});

test('every token that is used is set', () => {
  const set = new Set(styles.flatMap((file) => code(file).match(/--[\w-]+(?=\s*:)/g) ?? []));
  const scripts = projectFiles(/^src\/.*\.tsx?$/)
    .map(read)
    .join('\n');
  const unset = styles
    .flatMap((file) => places(file, code(file), /var\(\s*--[\w-]+/))
    .filter((place) => {
      const name = /--[\w-]+/.exec(place.slice(place.indexOf('var(')))?.[0] ?? '';
      return !set.has(name) && !scripts.includes(name);
    });
  expect(unset).toEqual([]);
});

test('no text is under 11 px', () => {
  const small = found(styles, /font-size\s*:\s*(?:(?:\d|10)(?:\.\d+)?px|0?\.[0-6]\d*rem)/);
  expect(small).toEqual([]);
});

test('style is in style sheets, not in pages', () => {
  expect(places('index.html', read('index.html'), /<style|\sstyle=/)).toEqual([]);
});

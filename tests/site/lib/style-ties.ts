import type { Page } from 'playwright-core';

/**
 * Where two files of style decide the same property of an element with equal weight, so that the
 * look of a page hangs on which of them came first. The shared file comes before all others.
 *
 * @returns one line for each pair of rules, as the page stands
 */
export function styleTies(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Said {
      file: string;
      selector: string;
      weight: number;
      value: string;
    }
    const states = /:(?:hover|focus-visible|focus-within|focus|active)(?![^(]*\))/g;
    const pseudo = /::[\w-]+(?:\([^)]*\))?/g;
    const simple = /\.[\w-]+|\[[^\]]*\]|:[\w-]+/g;

    const alternatives = (list: string): string[] => {
      let depth = 0;
      const cut = [...list].map((sign) => {
        if (sign === '(') depth += 1;
        if (sign === ')') depth -= 1;
        return sign === ',' && depth === 0 ? '\n' : sign;
      });
      return cut.join('').split('\n');
    };

    const weightOf = (selector: string): number => {
      // Of alternatives the heaviest counts, and those of `:where` don't.
      let inner = 0;
      const plain = selector.replaceAll(
        /:(is|not|has|where)\(((?:[^()]|\([^()]*\))*)\)/g,
        (_, name: string, of: string) => {
          if (name !== 'where') inner += Math.max(...alternatives(of).map(weightOf));
          return '';
        },
      );
      const bare = plain.replaceAll(/:[\w-]+\([^)]*\)/g, ':function').replaceAll(pseudo, ' e ');
      const classes = bare.match(simple)?.length ?? 0;
      const elements = bare.replaceAll(simple, ' ').match(/[a-z][\w-]*/gi)?.length ?? 0;
      return inner + classes * 1000 + elements;
    };

    const said = new Map<Element, Map<string, Said[]>>();
    const note = (rule: CSSStyleRule, file: string) => {
      for (const selector of alternatives(rule.selectorText)) {
        const subject = selector.replaceAll(pseudo, '').replaceAll(states, '').trim() || '*';
        const on = selector.match(pseudo)?.join('') ?? '';
        const weight = weightOf(selector);
        for (const element of document.querySelectorAll(subject)) {
          const of = said.get(element) ?? new Map<string, Said[]>();
          said.set(element, of);
          for (const name of rule.style) {
            const key = `${on}${name}${rule.style.getPropertyPriority(name)}`;
            const value = rule.style.getPropertyValue(name);
            const list = of.get(key);
            if (list) list.push({ file, selector, weight, value });
            else of.set(key, [{ file, selector, weight, value }]);
          }
        }
      }
    };
    const walk = (rules: CSSRuleList, file: string) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) note(rule, file);
        else if (rule instanceof CSSGroupingRule) walk(rule.cssRules, file);
      }
    };
    for (const sheet of document.styleSheets) {
      // A hash of eight signs, of which `-` may be one.
      const file = (sheet.href ?? '').replaceAll(/^.*\/|-[\w-]{8}\.css$/g, '');
      if (file !== 'shared') walk(sheet.cssRules, file);
    }

    const ties = new Set<string>();
    for (const of of said.values())
      for (const [name, list] of of)
        for (const [index, a] of list.entries())
          for (const b of list.slice(index + 1))
            if (a.file !== b.file && a.weight === b.weight && a.value !== b.value)
              ties.add(`${name}: ${a.selector} in ${a.file}, ${b.selector} in ${b.file}`);
    return [...ties];
  });
}

// Comes first in the page of an embed: asks for the words and answers that its address needs, which the
// program would find out once all of it has come, and then wait for. `words` is the folder of the words
// and `languages` are those there are, both set before this; `data-asks` has the answers, and scripts
// that the page doesn't name, see src/build/embeds/asks.ts. What is asked for in vain, or not at all,
// costs time alone.
(() => {
  const { dataset } = document.documentElement;
  const given = new URLSearchParams(`${dataset.settings ?? ''}&${location.search.slice(1)}`);
  // What an earlier edition needs lies elsewhere.
  if (dataset.figure === undefined || given.has('frozen')) return;
  const site = new URL('../', document.currentScript.src);
  const [always = [], unless = [], usual = [], scripts = []] = (dataset.asks ?? '')
    .split('|')
    .map(listed);
  // Without any there is no such figure, which has its own words.
  ask(`${words}/${dataset.asks === undefined ? 'none' : dataset.figure}.${language()}.json`);
  for (const path of scripts) ask(path, { rel: 'modulepreload' });
  const answers = unless.some((name) => given.has(name)) ? [] : usual.flatMap(filled);
  for (const path of [...answers, ...always]) ask(`data/page/${path}`);

  function ask(path, how = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' }) {
    const { href } = new URL(path, site);
    document.head.append(Object.assign(document.createElement('link'), how, { href }));
  }

  function listed(text) {
    return text.split(' ').filter((part) => part !== '');
  }

  // A path with what the address says in the place of `{economies}`: one for each, none for none.
  function filled(path) {
    const name = /\{(\w+)\}/.exec(path)?.[1];
    if (name === undefined) return [path];
    return (given.get(name) ?? '')
      .split(',')
      .filter((value) => /^(?:[A-Z]{3}|[a-z]+-[a-z-]+)$/.test(value))
      .slice(0, 4)
      .flatMap((value) => filled(path.replace(`{${name}}`, value)));
  }

  // As `chooseLanguage` has it.
  function language() {
    return [given.get('lang'), ...navigator.languages, languages[0]]
      .map((tag) => tag?.toLowerCase().split('-')[0])
      .find((tag) => languages.includes(tag));
  }
})();

// Comes last of all and by itself, on pages and in embeds: where their program does not come, or
// ends before it answers, this says so and offers to try again. `words` stands before it, by
// language; see src/build/pages/lost-script.ts.
{
  const page = document.documentElement;
  const { dataset } = page;
  const inPage = dataset.figure === undefined && dataset.embed === undefined;
  const site = new URL('../', document.currentScript.src);
  let live = false;
  let shown = null;

  // Pages have their own, which bears their libraries: `boot.js` makes it, sooner or later than this.
  if (!inPage && globalThis.trustedTypes)
    trustedTypes.createPolicy('default', {
      createScriptURL(address) {
        const { origin } = new URL(address, document.baseURI);
        if (origin === location.origin || origin === self.origin) return address;
        throw new TypeError(address);
      },
    });

  document.addEventListener('atlas:live', () => {
    live = true;
    if (dataset.framed === undefined) shown?.remove();
  });
  document.addEventListener('atlas:again', (event) => {
    event.preventDefault();
    tryAgain();
  });
  // A view that the page did not come with is not there yet: it would seem empty.
  setTimeout(() => {
    const isOther = dataset.view === 'other' && dataset.framed === undefined;
    if (isOther && !live && shown === null) show('status', words[language()].waiting, [], []);
  }, 400);
  if (document.readyState === 'complete') watch();
  else addEventListener('load', watch);

  function watch() {
    const said = words[language()];
    if (dataset.framed !== undefined) {
      const out = link(location.href, said.framed_out);
      return show('alert', said.framed, [said.framed_why], [out]);
    }
    // The same program once more: it has failed, or does, or runs.
    const src = dataset.program ?? document.querySelector('script[type=module]').src;
    const program = import(src).then(() => {
      // Cut short it may be a program, too, that does nothing.
      if (dataset.open === undefined) throw new Error(src);
    });
    program.catch((error) => {
      if (live) return;
      // What is pressed from now on is not remembered for a page that may never answer.
      document.dispatchEvent(new Event('atlas:lost'));
      const name = document.createElement('code');
      name.dir = 'ltr';
      name.append(/[\w.-]+\.(?:js|json)\b/.exec(error)?.[0] ?? String(error));
      const [before, after] = said.part.split('{{file}}');
      const again = document.createElement('button');
      again.type = 'button';
      again.append(said.retry);
      again.addEventListener('click', tryAgain);
      const ways = inPage ? [again] : [again, ' ', link(site, 'Remittance Atlas')];
      show('alert', inPage ? said.page : said.figure, [said.why, ' ', before, name, after], ways);
    });
  }

  /** Puts a title, a text and ways on before the page, each of them texts and elements. */
  function show(role, title, text, ways) {
    const section = document.createElement('section');
    section.className = 'lost';
    section.lang = language();
    section.dir = 'auto';
    section.setAttribute('role', role);
    const head = document.createElement('strong');
    head.append(title);
    for (const parts of [[head], text, ways]) {
      if (parts.length === 0) continue;
      const line = document.createElement('p');
      line.append(...parts);
      section.append(line);
    }
    shown?.remove();
    shown = section;
    document.getElementById('root')?.before(section);
  }

  function link(href, text) {
    const out = document.createElement('a');
    Object.assign(out, { href, target: '_blank', rel: 'noopener' });
    out.append(text);
    return out;
  }

  function language() {
    let kept = null;
    try {
      kept = localStorage.getItem('atlas.language');
    } catch {
      // Then nothing is.
    }
    const asked = new URLSearchParams(location.search).get('lang');
    // An embed is in English until its program says otherwise; a page is in what it came in, or what
    // is asked for in the place of English.
    const own = inPage && page.lang !== 'en' ? page.lang : null;
    const seen = inPage && dataset.view !== 'other' ? page.lang : null;
    return [own, asked, seen, kept, ...navigator.languages, 'en']
      .map((wish) => wish?.toLowerCase().split('-')[0])
      .find((wish) => Object.hasOwn(words, wish));
  }

  /** Opens the page anew, with all its code past what the browser may have kept damaged. */
  function tryAgain() {
    const named = [...document.querySelectorAll('script[src], link[href]')];
    const files = [
      ...named.map(({ src, href }) => src ?? href),
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ].filter((file) => /\/assets\/.*\.(?:js|css|json)$/.test(file));
    const again = [...new Set(files)].map((file) => fetch(file, { cache: 'reload' }));
    Promise.allSettled(again).then(() => location.reload());
  }
}

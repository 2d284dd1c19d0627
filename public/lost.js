// What is said where the program of a page or an embed does not come, or ends before it answers,
// fetched only then: `watch.js` asks for it. `words` stands before it, by language; see
// src/build/pages/lost-script.ts.
const page = document.documentElement;
const { dataset } = page;
const inPage = dataset.figure === undefined && dataset.embed === undefined;
const site = new URL('../', import.meta.url);
let shown = null;

document.addEventListener('atlas:live', () => {
  if (dataset.framed === undefined) shown?.remove();
});

/** A view that the page did not come with is not there yet: it would seem empty. */
export function waiting() {
  if (shown === null) show('status', words[language()].waiting, [], []);
}

/** A page in another site's frame leads out of it. */
export function framed() {
  const said = words[language()];
  show('alert', said.framed, [said.framed_why], [link(location.href, said.framed_out)]);
}

/** The program did not come, or came damaged: which file, and a button that asks for it again. */
export function lost(error) {
  const said = words[language()];
  // What is pressed from now on is not remembered for a page that may never answer.
  document.dispatchEvent(new Event('atlas:lost'));
  const name = document.createElement('code');
  name.dir = 'ltr';
  name.append(/[\w.-]+\.(?:js|json)\b/.exec(error)?.[0] ?? String(error));
  const [before, after] = said.part.split('{{file}}');
  const press = document.createElement('button');
  press.type = 'button';
  press.append(said.retry);
  press.addEventListener('click', again);
  const ways = inPage ? [press] : [press, ' ', link(site, 'Remittance Atlas')];
  show('alert', inPage ? said.page : said.figure, [said.why, ' ', before, name, after], ways);
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
export function again() {
  const named = [...document.querySelectorAll('script[src], link[href]')];
  const files = [
    ...named.map(({ src, href }) => src ?? href),
    ...performance.getEntriesByType('resource').map(({ name }) => name),
  ].filter((file) => /\/assets\/.*\.(?:js|css|json)$/.test(file));
  const fresh = [...new Set(files)].map((file) => fetch(file, { cache: 'reload' }));
  Promise.allSettled(fresh).then(() => location.reload());
}

// A page that comes with a picture of the map comes with the card of each of its economies
// (src/pages/explore/card/FirstCards.tsx): pressed, an economy is answered here until the map
// itself does, which then shows what was pressed last.
{
  const page = document.documentElement;
  let shown = null;

  document.addEventListener('click', onPress);
  document.addEventListener('keydown', onKey, true);
  // What was pressed before this came; see boot.js.
  if (page.pressed !== undefined) onPress(page.pressed);

  function onPress(event) {
    const { target, clientX, clientY } = event;
    const came = document.querySelector('.stage__came');
    if (came === null) {
      if (page.dataset.open !== undefined) listenNoMore();
      return;
    }
    hide();
    const economy = target.closest('.stage__came [data-economy]')?.dataset.economy;
    const cards = came.querySelector('.first-cards');
    if (cards === null) {
      // The page is still coming.
      if (document.readyState === 'loading') setTimeout(onPress, 50, event);
      return;
    }
    const data = JSON.parse(cards.textContent);
    const card = data.cards?.[economy];
    if (card === undefined) return;
    page.dataset.picked = economy;
    outline(came.querySelectorAll(`[data-economy=${economy}]`));
    shown = box(card, data.sources[card.source]);
    came.append(shown);
    place(shown.firstChild, came.getBoundingClientRect(), clientX, clientY);
  }

  function onKey(event) {
    if (event.key !== 'Escape' || shown?.isConnected !== true) return;
    event.preventDefault();
    event.stopPropagation();
    hide();
  }

  function hide() {
    delete page.dataset.picked;
    for (const part of document.querySelectorAll('.stage__came [data-picked]')) part.remove();
    shown?.remove();
    shown = null;
  }

  /** Over all that is drawn: a line, and a rim of the ground that parts it from colours like its own. */
  function outline(parts) {
    for (const kind of ['rim', 'line'])
      for (const part of parts) {
        const around = part.parentNode.cloneNode();
        around.dataset.picked = kind;
        around.append(part.cloneNode(true));
        part.ownerSVGElement.querySelector('.map-marks').before(around);
      }
  }

  function listenNoMore() {
    document.removeEventListener('click', onPress);
    document.removeEventListener('keydown', onKey, true);
  }

  function box({ title, figure, empty, facts }, source) {
    const body = made('div', 'card', made('p', 'card__title', title));
    if (figure !== null) body.append(made('p', 'card__figure', figure));
    if (empty !== null) body.append(made('p', 'card__empty', empty));
    const list = made('ul', 'card__facts', ...facts.map((fact) => made('li', '', fact)));
    list.setAttribute('role', 'list');
    if (facts.length > 0) body.append(list);
    body.append(made('p', 'card__source', ...told(source)));
    const inner = made('div', 'floating-card__box', body);
    inner.dir = page.dir || 'ltr';
    const outer = made('div', 'floating-card', inner);
    outer.dir = 'ltr';
    outer.setAttribute('role', 'status');
    return outer;
  }

  /** Titles of publications are in English on every page. */
  function told({ text, titles }) {
    let parts = [text];
    for (const title of titles)
      parts = parts.flatMap((part) =>
        typeof part === 'string'
          ? part.split(title).flatMap((rest, at) => (at === 0 ? [rest] : [named(title), rest]))
          : [part],
      );
    return parts;
  }

  function named(title) {
    const part = made('span', '', title);
    part.lang = 'en';
    return part;
  }

  function made(name, className, ...content) {
    const element = document.createElement(name);
    if (className !== '') element.className = className;
    element.append(...content);
    return element;
  }

  /** Beside what was pressed, where there is room for it. */
  function place(card, outer, x, y) {
    const beside = (at, size, space) => {
      const after = at + 14;
      const wanted = after + size <= space ? after : at - 14 - size;
      return Math.round(Math.max(0, Math.min(wanted, space - size)));
    };
    const left = beside(x - outer.left, card.offsetWidth, outer.width);
    const top = beside(y - outer.top, card.offsetHeight, outer.height);
    card.style.transform = `translate(${left}px, ${top}px)`;
  }
}

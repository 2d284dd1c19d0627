import { keepHeights, measuredIn } from '../../exports/embedding/frames.ts';

// Defines <remittance-figure figure="…" economies="…" …>, or <remittance-figure src="…">.
const script = document.currentScript as HTMLScriptElement | null;
if (script && !customElements.get('remittance-figure')) define(new URL(script.src));

/** Attributes that are the element's own and not parameters of its figure. */
function isOwn(name: string): boolean {
  return /^(figure|src|heights|label|class|id|style|slot|part|hidden|dir|title|aria-.*|data-.*)$/.test(
    name,
  );
}

function define(own: URL): void {
  const heights = keepHeights(own.origin);

  class RemittanceFigure extends HTMLElement {
    #frame: HTMLIFrameElement | null = null;
    /** Figures have parameters of many names, which a list here could not keep up with. */
    readonly #changes = new MutationObserver(() => this.#follow());

    connectedCallback(): void {
      this.#changes.observe(this, { attributes: true });
      // A frame that is put elsewhere loads what it had; told of another address while it does, it
      // may stay with that: a new one comes in its place.
      if (this.#frame?.src === this.#address()) return heights.add(this.#frame, []);
      this.#frame?.remove();
      const frame = document.createElement('iframe');
      this.#frame = frame;
      frame.loading = 'lazy';
      frame.title = this.getAttribute('label') ?? 'Remittance Atlas';
      frame.src = this.#address();
      frame.setAttribute('height', '560');
      this.style.setProperty('display', 'block', 'important');
      (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).append(frame);
      heights.add(frame, measuredIn(this.getAttribute('heights')));
    }

    disconnectedCallback(): void {
      this.#changes.disconnect();
      if (this.#frame) heights.remove(this.#frame);
    }

    #follow(): void {
      const address = this.#address();
      if (this.#frame && this.#frame.src !== address) this.#frame.src = address;
    }

    /** Always of the atlas that the script is from. */
    #address(): string {
      const src = this.getAttribute('src');
      if (src !== null) {
        const given = new URL(src, own);
        return given.origin === own.origin ? given.href : new URL('./unknown/', own).href;
      }
      const address = new URL(
        `./${encodeURIComponent(this.getAttribute('figure') ?? 'unknown')}/`,
        own,
      );
      for (const { name, value } of this.attributes) {
        if (name === 'heading') address.searchParams.set('title', value);
        else if (!isOwn(name)) address.searchParams.set(name, value);
      }
      return address.href;
    }
  }
  customElements.define('remittance-figure', RemittanceFigure);
}

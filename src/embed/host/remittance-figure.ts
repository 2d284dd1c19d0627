import { keepHeights, measuredIn } from '../../exports/embedding/frames.ts';
import { addAtlas, atlasOf } from './atlases.ts';
import { figureAddress } from './figure-address.ts';
import { ownScript } from './own-script.ts';

// Defines <remittance-figure figure="…" economies="…" …>, or <remittance-figure src="…">.
const own = ownScript('remittance-figure');
if (own) addAtlas(own);
if (own && !customElements.get('remittance-figure')) define();

function define(): void {
  const keepers = new Map<string, ReturnType<typeof keepHeights>>();
  const heightsOf = (atlas: URL) => {
    const kept = keepers.get(atlas.origin) ?? keepHeights(atlas.origin);
    keepers.set(atlas.origin, kept);
    return kept;
  };

  class RemittanceFigure extends HTMLElement {
    #frame: HTMLIFrameElement | null = null;
    #atlas: URL | null = null;
    /** Figures have parameters of many names, which a list here could not keep up with. */
    readonly #changes = new MutationObserver(() => this.#follow());

    connectedCallback(): void {
      this.#changes.observe(this, { attributes: true });
      this.#atlas ??= atlasOf(this);
      const address = figureAddress(this, this.#atlas);
      const heights = heightsOf(this.#atlas);
      // A frame that is put elsewhere loads what it had; told of another address while it does, it
      // may stay with that: a new one comes in its place.
      if (this.#frame?.src === address) return heights.add(this.#frame, []);
      this.#frame?.remove();
      const frame = document.createElement('iframe');
      this.#frame = frame;
      frame.loading = 'lazy';
      frame.title = this.getAttribute('label') ?? 'Remittance Atlas';
      frame.src = address;
      frame.setAttribute('height', '560');
      this.style.setProperty('display', 'block', 'important');
      (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).append(frame);
      heights.add(frame, measuredIn(this.getAttribute('heights')));
    }

    disconnectedCallback(): void {
      this.#changes.disconnect();
      if (this.#frame && this.#atlas) heightsOf(this.#atlas).remove(this.#frame);
    }

    #follow(): void {
      if (!this.#frame || !this.#atlas) return;
      const address = figureAddress(this, this.#atlas);
      if (this.#frame.src !== address) this.#frame.src = address;
    }
  }
  customElements.define('remittance-figure', RemittanceFigure);
}

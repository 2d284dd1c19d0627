import { isMessage, type Scheme } from '../../exports/embedding/protocol.ts';

/**
 * Takes the colours, light or dark, of the page around the embed when that tells them; until then,
 * and where none tells, those of the user's device.
 */
export function followPage(): void {
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== window.parent || !isMessage(data, 'scheme')) return;
    const { dark } = data as Partial<Scheme>;
    document.documentElement.dataset['theme'] = dark === true ? 'dark' : 'light';
  });
}

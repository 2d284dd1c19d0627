export function weighEmbeds(_folder: string, _figures: readonly { id: string }[]): void {}

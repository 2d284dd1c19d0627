/** What the chart shows: US$ by sender, the largest first. */
export interface Bar {
  sender: string;
  usd: number;
}

export async function bars(): Promise<Bar[]> {
  return (await (await fetch('bars.json')).json()) as Bar[];
}

/** Tells the bench that the chart is on the screen. */
export function isDrawn(): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      document.documentElement.dataset['drawn'] = '';
    }),
  );
}

export const field = document.querySelector<HTMLElement>('#chart')!;

import { useState, useSyncExternalStore, type ReactNode } from 'react';

/**
 * The picture as the page came with it, and the cards of what is pressed of it. It was drawn from what is at hand here too, so that it is
 * left as it is: to take it over, element by element, would cost more than the map that follows.
 */
export function CamePicture({ picture, cards }: { picture: ReactNode; cards: ReactNode }) {
  if (typeof document === 'undefined')
    return (
      <div className="stage__came">
        {picture}
        {cards}
      </div>
    );
  return (
    // oxlint-disable-next-line react/no-danger -- the text is empty, and is never written
    <div className="stage__came" suppressHydrationWarning dangerouslySetInnerHTML={asItCame} />
  );
}

/** Nothing is written: what an element came with is not compared, and this never changes. */
const asItCame = { __html: '' };

/** Whether this part of the page came with it, drawn when the site was built. */
export function useCame(): boolean {
  const taken = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [came] = useState(taken);
  return came;
}

const never = () => () => undefined;

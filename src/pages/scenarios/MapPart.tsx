import type { ReactNode } from 'react';
import type { EconomyCode } from '../../domain/economy.ts';

/** A map whose economies can be picked with a pointer; with keys the same is done by the field above it. */
export function MapPart(props: { onPick: (economy: EconomyCode) => void; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the field does it too
    <div
      className="scenarios__map"
      onClick={({ target }) => {
        const shape = target instanceof Element ? target.closest('[data-economy]') : null;
        const economy = shape?.getAttribute('data-economy');
        if (economy) props.onPick(economy);
      }}
    >
      {props.children}
    </div>
  );
}

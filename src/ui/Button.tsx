import type { ComponentProps } from 'react';
import './Button.css';

/** A button; `plain` has no frame. */
export function Button({ plain = false, ...rest }: ComponentProps<'button'> & { plain?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      className={`button${plain ? ' button--plain' : ''} ${rest.className ?? ''}`}
    />
  );
}

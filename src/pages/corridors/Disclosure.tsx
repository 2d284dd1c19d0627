import { useState, type ReactNode } from 'react';

/** A part that is open where there is room, and can be put away. */
export function Disclosure(props: { title: string; className: string; children: ReactNode }) {
  const [open, setOpen] = useState(
    () => typeof matchMedia !== 'function' || matchMedia('(min-width: 64rem)').matches,
  );
  return (
    <details
      className={props.className}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{props.title}</summary>
      {props.children}
    </details>
  );
}

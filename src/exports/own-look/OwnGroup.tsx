import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A group of what can be made one's own, folded unless something in it is. */
export function OwnGroup(props: {
  name: 'words' | 'colour' | 'letters' | 'drawing' | 'frame';
  open: boolean;
  children: ReactNode;
}) {
  const { name, open, children } = props;
  const { t } = useTranslation('look');
  return (
    <details className="own-look__group" open={open || undefined}>
      <summary>{t(`${name}.head`)}</summary>
      <p className="note">{t(`${name}.help`)}</p>
      {children}
    </details>
  );
}

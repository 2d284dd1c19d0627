import { useMemo } from 'react';
import { qrOutline } from './qr.ts';

/** A QR code that leads to an address. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => qrOutline(text), [text]);
  return (
    <svg
      className="brief-qr"
      viewBox={`0 0 ${size} ${size}`}
      width="96"
      height="96"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="brief-qr__ground" width={size} height={size} />
      <path className="brief-qr__dark" d={path} />
    </svg>
  );
}

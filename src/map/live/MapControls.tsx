import { useTranslation } from 'react-i18next';

interface MapControlsProps {
  onZoom: (step: 1 | -1) => void;
  onWholeWorld: () => void;
}

/** The zoom buttons. */
export function MapControls({ onZoom, onWholeWorld }: MapControlsProps) {
  const { t } = useTranslation('map');
  const buttons = [
    { name: t('zoom_in'), sign: 'M8 3v10M3 8h10', act: () => onZoom(1) },
    { name: t('zoom_out'), sign: 'M3 8h10', act: () => onZoom(-1) },
    { name: t('whole_world'), sign: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', act: onWholeWorld },
  ];
  return (
    <div className="map-controls">
      {buttons.map(({ name, sign, act }) => (
        <button key={sign} type="button" aria-label={name} title={name} onClick={act}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </div>
  );
}

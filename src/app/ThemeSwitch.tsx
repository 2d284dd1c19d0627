import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { chooseTheme, useTheme } from '../ui/theme.ts';

/** Changes between light and dark colours; until then the atlas follows the system. */
export function ThemeSwitch() {
  const { t } = useTranslation('app');
  const other = useTheme() === 'dark' ? 'light' : 'dark';
  const label = t(`theme.${other}`);
  return (
    <Button plain aria-label={label} title={label} onClick={() => chooseTheme(other)}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="currentColor">
        <path d="M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zm0 1.8v13.4a6.7 6.7 0 1 1 0-13.4z" />
      </svg>
    </Button>
  );
}

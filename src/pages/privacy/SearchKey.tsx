import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchKeyIsOn, turnSearchKey } from '../../ui/search-key.ts';

/** Turns off the one key that does something wherever the keyboard is, as some say it by accident. */
export function SearchKey() {
  const { t } = useTranslation('privacy');
  const [on, setOn] = useState(true);
  const [unkept, setUnkept] = useState(false);
  useEffect(() => setOn(searchKeyIsOn()), []);
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget: { checked } }) => {
            setOn(checked);
            setUnkept(!turnSearchKey(checked));
          }}
        />{' '}
        {t('keys.search')}
      </label>
      <output>{unkept ? t('keys.unkept') : ''}</output>
    </>
  );
}

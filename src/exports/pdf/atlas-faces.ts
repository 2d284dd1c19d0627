import arabicBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff?url';
import arabicPlain from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff?url';
import extendedBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff?url';
import extendedPlain from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff?url';
import greekBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-600-normal.woff?url';
import greekPlain from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-400-normal.woff?url';
import latinBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff?url';
import latinPlain from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff?url';
import { pageFonts, type PageFonts } from './page-fonts.ts';
import { readFace, type Face } from './woff.ts';

/** The faces of the atlas, for a document. @throws when one can't be had */
export async function atlasFaces(): Promise<PageFonts> {
  const [plain, bold] = await Promise.all([
    faces(latinPlain, extendedPlain, arabicPlain, greekPlain),
    faces(latinBold, extendedBold, arabicBold, greekBold),
  ]);
  return pageFonts(plain, bold);
}

async function faces(...addresses: readonly string[]): Promise<Face[]> {
  return Promise.all(
    addresses.map(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${answer.status} for a face`);
      return readFace(new Uint8Array(await answer.arrayBuffer()));
    }),
  );
}

/** An area that Natural Earth draws apart (or inside another) and statistics report elsewhere. */
export interface UncodedArea {
  /** Natural Earth's `adm0_a3`. */
  admin: string;
  name: string;
  /** The economy whose figures include it; null where no economy's do. */
  under: string | null;
  note: string;
  /** Given where the area is a part of `admin` to be lifted out: west, south, east, north in degrees. */
  within?: readonly [number, number, number, number];
}

export const uncodedAreas: readonly UncodedArea[] = [
  {
    admin: 'CYN',
    name: 'Northern Cyprus',
    under: 'CYP',
    note: 'No ISO code. Coloured with Cyprus; publishers differ in whether they count it.',
  },
  {
    admin: 'SOL',
    name: 'Somaliland',
    under: 'SOM',
    note: 'No ISO code. Reported under Somalia.',
  },
  {
    admin: 'KAS',
    name: 'Siachen Glacier',
    under: null,
    note: 'Claimed by India and Pakistan; without inhabitants, in nobody’s figures.',
  },
  {
    admin: 'RUS',
    name: 'Crimea',
    under: 'UKR',
    note: 'Drawn within Russia by Natural Earth. The United Nations (General Assembly resolution 68/262) report it under Ukraine.',
    within: [32, 44, 36.8, 46.5],
  },
];

/** Codes for areas to which Natural Earth gives none or a finer one than the statistics have. */
export const codeOf: Readonly<Record<string, string>> = {
  KOS: 'XKX',
  GGY: 'XCX',
  JEY: 'XCX',
  ALD: 'FIN',
};

/** `adm0_a3` of areas whose status is disputed though Natural Earth leaves no dispute note. */
export const disputedWithoutNote: readonly string[] = ['KOS'];

/** A part of an economy's shape that is an economy of its own. */
export interface LiftedPart {
  admin: string;
  code: string;
  /** West, south, east, north in degrees. */
  within: readonly [number, number, number, number];
}

/** Natural Earth draws these with the state they belong to; statistics report them apart. */
export const liftedParts: readonly LiftedPart[] = [
  { admin: 'FRA', code: 'GUF', within: [-55, 2, -51, 6] },
  { admin: 'FRA', code: 'GLP', within: [-62, 15.7, -60.9, 16.6] },
  { admin: 'FRA', code: 'MTQ', within: [-61.4, 14.3, -60.7, 15] },
  { admin: 'FRA', code: 'REU', within: [55, -21.6, 56, -20.7] },
  { admin: 'FRA', code: 'MYT', within: [44.9, -13.2, 45.5, -12.5] },
  { admin: 'NLD', code: 'BES', within: [-70, 11, -62, 18] },
];

/** A stretch of border that is disputed between economies that are not. */
export interface ContestedStretch {
  between: readonly [string, string];
  /** West, south, east, north in degrees; the whole border if absent. */
  within?: readonly [number, number, number, number];
  note: string;
}

/** Lines that United Nations maps show dotted and that Natural Earth's countries do not mark. */
export const contestedStretches: readonly ContestedStretch[] = [
  {
    between: ['IND', 'PAK'],
    within: [73, 32.3, 78.5, 37.5],
    note: 'Line of Control in Jammu and Kashmir',
  },
  { between: ['CHN', 'IND'], note: 'Aksai Chin, Arunachal Pradesh and the line between' },
  { between: ['CHN', 'PAK'], note: 'Beyond the Karakoram: part of Jammu and Kashmir' },
  { between: ['SDN', 'SSD'], note: 'Final boundary not yet determined' },
  { between: ['EGY', 'SDN'], within: [33, 21.5, 37.5, 24], note: 'Halaib Triangle' },
  { between: ['ISR', 'SYR'], note: 'Golan' },
  { between: ['GUY', 'VEN'], note: 'Essequibo, before the International Court of Justice' },
  { between: ['PRK', 'KOR'], note: 'Military demarcation line' },
];

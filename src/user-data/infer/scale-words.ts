/** Words of scale in the four languages, parted by `|`: `mil millones` is a billion, so that comes first. */
export const scaleWords = {
  billion:
    'thousands? (?:of )?millions?|mil(?:es)? (?:de )?millones|billions?|bn|bln|milliards?|mrds?|mld|آلاف الملايين|مليار|مليارات',
  million: 'millions?|millones|millón|millon|mn|mln|mio|مليون|ملايين',
  thousand: 'thousands?|milliers?|miles|ألف|آلاف',
} as const;

import { fold } from '../../ui/combobox/economy-search.ts';

const kinds =
  'indicators?|series|variables?|measures?|metrics?|subject|concept|statistics?|currency|units?|indicateurs?|serie|mesures?|unites?|devise|monnaie|indicador(?:es)?|medidas?|unidad(?:es)?|moneda|divisa|موشر|سلسله|متغير|مقياس|وحده|عمله';
const parts =
  'name|code|label|id|description|of measure(?:ment)?|de (?:la )?mesure|de (?:la )?medida|nom|libelle|nombre|codigo|قياس|اسم|رمز';
const measure = new RegExp(
  `^(?:(?:${parts}) (?:de |del |de la |du )?l?)?(?:${kinds})(?: (?:${parts}))*$`,
  'u',
);

const origins =
  'source|sources|dataset|edition|version|vintage|scenario|release|estimate|fuente|edicion|fonte|jeu de donnees|مصدر|طبعه|اصدار|سيناريو';
const origin = new RegExp(`^(?:data |donnees |datos )?(?:${origins})(?: (?:${parts}))*$`, 'u');

/** Whether a column says, by its name, what each row measures or in which unit. */
export function namesMeasure(header: string): boolean {
  return measure.test(fold(header));
}

/** Whether a column says, by its name, whose account of one thing each row is. */
export function namesOrigin(header: string): boolean {
  return origin.test(fold(header));
}

/** Arabic-Indic and Persian digits as Western ones; all else stays. */
export function westernDigits(text: string): string {
  if (!/[٠-٩۰-۹]/.test(text)) return text;
  return text.replaceAll(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0x6f0 ? 0x6f0 : 0x660));
  });
}

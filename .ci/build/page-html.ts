/** Adds lines just before `</head>`. */
export function addToHead(html: string, lines: readonly string[]): string {
  return html.replace('</head>', `${lines.map((line) => `  ${line}\n  `).join('')}</head>`);
}

/** Adds lines just after the `charset` element, before anything is loaded. */
export function addToHeadStart(html: string, lines: readonly string[]): string {
  const charset = /<meta charset="[^"]+"\s*\/?>/i;
  if (!charset.test(html)) throw new Error('index.html: no <meta charset> to put the policy after');
  return html.replace(charset, (found) => [found, ...lines].join('\n    '));
}

/** Addresses of a page written for the front folder, written for another: `./` becomes `prefix`. */
export function moveTo(html: string, prefix: string): string {
  return html.replaceAll(/((?:href|src)=")\.\//g, `$1${prefix}`);
}

/** Whether a page already names an address in a `href` or `src`. */
export function names(html: string, address: string): boolean {
  return html.includes(`="${address}"`);
}

/** What would break the content security policy in a built page, in words. */
export function pageFaults(name: string, html: string): string[] {
  const faults: string[] = [];
  const meta = html.indexOf('http-equiv="Content-Security-Policy"');
  const first = html.search(/<(script|link)\b/i);
  if (meta < 0) faults.push('has no content security policy');
  else if (first >= 0 && first < meta) faults.push('loads something before its policy is said');
  // What is told to search engines, or read by another script, is data, which no browser runs.
  if (/<script(?![^>]*\bsrc=)(?! type="application\/(?:ld\+)?json"[ >])[^>]*>/i.test(html))
    faults.push('has a script inside it');
  if (/<style\b|\sstyle=/i.test(html)) faults.push('has style inside it');
  if (/\son[a-z]+="/i.test(html)) faults.push('has an event handler inside it');
  const loads = html.match(/<(?!a\b)[a-z]+\b[^>]*\s(?:href|src)="(?:https?:)?\/\/[^>]*>/gi) ?? [];
  if (loads.some((tag) => !/^<link rel="(?:canonical|alternate|describedby)"/.test(tag)))
    faults.push('asks another host for something');
  return faults.map((fault) => `${name} ${fault}`);
}

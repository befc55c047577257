/** Text as a table shows it. */

/** Source text without line breaks, not longer than anyone reads in a table. */
export function inOneLine(source: string, longest = 120): string {
  const line = source.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

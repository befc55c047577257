/**
 * Text of Datalog programs is taken byte by byte, one character for each (cli/datalog-files.ts). What is added to it for people
 * has characters of its own, all beyond those.
 */

/** Text from the terminal or the command line as programs have it. */
export function asBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The bytes of a text: characters of the program are bytes, others become UTF-8. */
export function bytesOf(text: string): Buffer {
  const parts = text.match(/[\0-\xff]+|[^\0-\xff]+/g) ?? [];
  return Buffer.concat(parts.map((part) => Buffer.from(part, part.charCodeAt(0) < 256 ? 'latin1' : 'utf8')));
}

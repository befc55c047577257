/**
 * Where generated code becomes functions: it is evaluated when it is first needed, unless somebody who knew ahead what would be
 * needed put it among the functions of his own program. Those come out of a code cache, and need no parsing.
 */

const ahead = new Map<string, () => unknown>();

/** The text of generated code, a function's body, by what it is. */
export type GeneratedCode = Readonly<Record<string, string>>;

/** Functions made of `GeneratedCode`, by the same names. */
export function provideGenerated(made: Readonly<Record<string, () => unknown>>): void {
  for (const name of Object.keys(made)) ahead.set(name, made[name]);
}

/** What generated code returns. Code without a name, or whose name nobody has provided, is compiled now. */
export function evaluate(name: string | undefined, text: () => string): unknown {
  const made = name === undefined ? undefined : ahead.get(name);
  return made ? made() : new Function(`'use strict';\n${text()}`)();
}

/** Programs of a wanted length, put together from generated functions that are accepted. */

import { checkInProcess } from '../tests/laertes.js';
import { render } from '../tests/random/node.js';
import type { Block } from '../tests/random/node.js';
import { generate, write } from '../tests/random/program.js';
import { rustcErrors, rustcVersion } from '../tests/rustc.js';

interface Piece {
  readonly items: readonly string[];
  readonly lines: readonly string[];
}

/** A program of about so many lines that rustc (where it is installed) and Laertes accept. */
export async function programOf(lines: number): Promise<string> {
  const piece = lines <= 10 ? shortest(await pieces(1)) : undefined;
  if (piece !== undefined) return [...piece.items, ...piece.lines].join('\n') + '\n';
  const modules: string[] = [];
  let length = 0;
  // The declarations of one seed go into a module of their own, so that their names don't clash.
  for (let seed = 1; length < lines - 5 && seed < 1000; seed++) {
    const chosen: string[] = [];
    const items = new Set<string>();
    for (const found of await pieces(seed)) {
      const more = found.items.filter((item) => !items.has(item)).length + found.lines.length;
      if (length + chosen.length + items.size + more + 2 > lines) continue;
      for (const item of found.items) items.add(item);
      chosen.push(...found.lines);
    }
    if (chosen.length === 0) continue;
    const body = [...items, ...chosen].map((line) => `    ${line}`);
    const module = [`mod m${seed} {`, ...body, '}'];
    // What a function needs was guessed from the names in it.
    if (checkInProcess({ source: module.join('\n') }, 'nll').verdict !== 'accepted') continue;
    modules.push(...module);
    length = modules.length;
  }
  return modules.join('\n') + '\n';
}

/** The accepted functions of a seed, each with the declarations that it needs. */
async function pieces(seed: number): Promise<Piece[]> {
  const program = generate(seed, { functions: 60, wild: 0, size: 12 });
  const { source, spans } = write(program);
  const errors = [
    ...checkInProcess({ source }, 'nll').findings,
    ...(rustcVersion === undefined ? [] : await rustcErrors(source)),
  ].map(({ line }) => line);
  const items = program.items.map(String);
  if (errors.some((line) => line <= items.length)) return [];
  return program.functions
    .filter((_, i) => !errors.some((line) => line >= spans[i].first && line <= spans[i].last))
    .map((block: Block) => ({ items: needed(items, render([block])), lines: render([block]) }));
}

/** The items that the lines name, and those that these name. */
function needed(items: readonly string[], lines: readonly string[]): string[] {
  const wanted = new Set<string>();
  const visit = (text: string): void => {
    const words = new Set(text.match(/\w+/g) ?? []);
    for (const item of items) {
      if (wanted.has(item) || !namesOf(item).some((name) => words.has(name))) continue;
      wanted.add(item);
      visit(item);
    }
  };
  visit(lines.join('\n'));
  return items.filter((item) => wanted.has(item));
}

/** What an item declares; of an `impl`, the type that it is for. */
function namesOf(item: string): string[] {
  if (item.startsWith('use ')) return [...item.matchAll(/(\w+)(?=\s*[;,}])/g)].map((it) => it[1]);
  if (item.startsWith('impl')) {
    const head = item.slice(0, item.indexOf('{'));
    return [...(head.split(' for ').at(-1) ?? head).matchAll(/[A-Z]\w+/g)].map((it) => it[0]);
  }
  const name = /\b(?:struct|enum|fn|const|static|trait|mod|macro_rules!) (\w+)/.exec(item)?.[1];
  return name === undefined ? [] : [name];
}

/** The piece whose length is nearest to ten lines. */
function shortest(all: readonly Piece[]): Piece | undefined {
  const distance = ({ items, lines }: Piece): number => Math.abs(items.length + lines.length - 10);
  return [...all].sort((a, b) => distance(a) - distance(b))[0];
}

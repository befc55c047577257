/**
 * Reads what `rustc -Zdump-mir=nll -Zmir-include-spans=yes` wrote of one body.
 *
 * It is a reader of lines, not a grammar: rustc prints one thing a line, each kind with a beginning of its own, and what
 * stands after it (types, paths, constants) is printed by rustc's debugging code, has no grammar, and changes with every
 * release. So a line's beginning and its comment are read, types are passed over by their brackets, and a line in a block
 * that has neither form is refused by name.
 */
import type {
  DumpBlock,
  DumpBody,
  DumpConstraint,
  DumpLocal,
  DumpName,
  DumpProblem,
  DumpRange,
  DumpRegion,
  DumpSpan,
  DumpStatement,
} from './dump.js';
import { placeOf } from './place.js';

export type DumpRead =
  | { readonly kind: 'body'; readonly body: DumpBody }
  | { readonly kind: 'problem'; readonly problem: DumpProblem };

/** Reads one file of the dump. */
export function parseDump(text: string): DumpRead {
  const lines = text.split('\n');
  const title = /^\/\/ MIR for `(.*)` 0 nll$/.exec(lines[0]?.trimEnd() ?? '');
  if (!title) return problem(0, 'this does not begin as a dump of MIR does (// MIR for `…` 0 nll)');
  const regions = new Map<number, DumpRegion>();
  const constraints: DumpConstraint[] = [];
  const live = new Map<number, DumpRange[]>();
  const locals = new Map<number, DumpLocal>();
  const names: DumpName[] = [];
  const blocks: { cleanup: boolean; statements: DumpStatement[] }[] = [];
  let kind: DumpBody['kind'] | undefined;
  let argCount = 0;
  let open: { cleanup: boolean; statements: DumpStatement[] } | undefined;
  let done = false;
  for (let at = 1; at < lines.length && !done; at++) {
    const line = lines[at].trimEnd();
    if (line.startsWith('|')) {
      readHeader(line, regions, constraints, live);
      continue;
    }
    if (kind === undefined) {
      const head =
        /^(?:unsafe |async |const |extern "[^"]*" )*(fn|const|static)\b/.exec(line) ??
        // A constant without a name: `f::{constant#0}: u32 = {`.
        (/^\S.*: .* = \{$/.test(line) ? [line, 'const'] : null);
      if (!head) {
        if (line === '' || line.startsWith('//')) continue;
        return problem(at, `a body was expected, not \`${short(line)}\``);
      }
      // What a coroutine yields stands on a line of its own.
      for (let more = 0; more < 4 && lines[at]?.trimEnd().endsWith('{') === false; more++) at++;
      if (!lines[at]?.trimEnd().endsWith('{'))
        return problem(at, `a body was expected, not \`${short(line)}\``);
      kind = head[1] as DumpBody['kind'];
      if (kind === 'fn') argCount = readArguments(line, locals);
      continue;
    }
    if (line === '}') {
      done = true;
      continue;
    }
    if (open) {
      if (line === '    }') {
        open = undefined;
        continue;
      }
      if (/^\s*(\/\/.*)?$/.test(line)) continue;
      const statement = readStatement(line);
      if (!statement) return problem(at, `a statement was expected, not \`${short(line)}\``);
      open.statements.push(statement);
      continue;
    }
    const block = /^ {4}bb(\d+)( \(cleanup\))?: \{$/.exec(line);
    if (block) {
      if (Number(block[1]) !== blocks.length) return problem(at, `bb${blocks.length} was expected`);
      open = { cleanup: block[2] !== undefined, statements: [] };
      blocks.push(open);
      continue;
    }
    if (!readDeclaration(line, locals, names) && !/^\s*(scope \d+.*\{|\}|\/\/.*|)$/.test(line))
      return problem(at, `a declaration was expected, not \`${short(line)}\``);
  }
  if (kind === undefined) return problem(lines.length - 1, 'the dump has no body');
  if (!done) return problem(lines.length - 1, 'the dump ends in the middle of a body');
  const empty = blocks.findIndex((it) => it.statements.length === 0);
  if (blocks.length === 0 || empty >= 0)
    return problem(lines.length - 1, `bb${Math.max(empty, 0)} has no terminator`);
  const body = { name: title[1], kind, argCount, regions, constraints, live, locals, names, blocks };
  return { kind: 'body', body: body satisfies DumpBody & { blocks: readonly DumpBlock[] } };
}

/** Names of lifetimes, which only the picture of the regions has (`…regioncx.all.dot`). */
export function parseRegionNames(dot: string): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const match of dot.matchAll(/^\s*r\d+\[label="\\?'\?(\d+) \(\\?('[^)\\]*)\)"\]/gm))
    names.set(Number(match[1]), match[2]);
  return names;
}

/**
 * The constraints in the order in which rustc found them, which only the picture keeps: of two ways of equal length the search
 * for who is to blame takes the first.
 */
export function inPictureOrder(constraints: readonly DumpConstraint[], dot: string): DumpConstraint[] {
  const order = new Map<string, number>();
  for (const match of dot.matchAll(/^\s*r(\d+) -> r(\d+)\[label="([^"(]*)/gm)) {
    const key = match.slice(1).join(' ');
    if (!order.has(key)) order.set(key, order.size);
  }
  const at = ({ sup, sub, locations }: DumpConstraint) =>
    order.get(
      `${sup} ${sub} ${locations === 'all' ? 'All' : `bb${locations.block}[${locations.statement}]`}`,
    ) ?? order.size;
  return [...constraints].sort((a, b) => at(a) - at(b));
}

/** The span at the end of a text: `a.rs:1:2: 3:4 (#0)`. */
export function readSpan(text: string): DumpSpan | undefined {
  const match = /^(.+):(\d+):(\d+): (\d+):(\d+)(?: \(#\d+\))?\)?$/.exec(text);
  if (!match) return undefined;
  const [, file, line, column, endLine, endColumn] = match;
  return {
    file,
    lo: { line: Number(line), column: Number(column) },
    hi: { line: Number(endLine), column: Number(endColumn) },
  };
}

function problem(line: number, message: string): DumpRead {
  return { kind: 'problem', problem: { line: line + 1, message } };
}

function short(line: string): string {
  const text = line.trim();
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The regions and constraints among the lines before the body; the others are of no use here. */
function readHeader(
  line: string,
  regions: Map<number, DumpRegion>,
  constraints: DumpConstraint[],
  live: Map<number, DumpRange[]>,
): void {
  const region = /^\| '\?(\d+) \| (Global|External|Local) \|/.exec(line);
  if (region) {
    regions.set(Number(region[1]), { kind: region[2].toLowerCase() as DumpRegion['kind'] });
    return;
  }
  const constraint =
    /^\| '\?(\d+): '\?(\d+) due to (.+) at (?:All\((.*)|Single\(bb(\d+)\[(\d+)\]\)(.*))$/.exec(line);
  if (!constraint) {
    const lives = /^\| '\?(\d+) live at \{(.*)\}$/.exec(line);
    if (lives)
      live.set(
        Number(lives[1]),
        [...lives[2].matchAll(/bb(\d+)\[(\d+)(?:\.\.=(\d+))?\]/g)].map(([, block, from, to]) => ({
          block: Number(block),
          from: Number(from),
          to: Number(to ?? from),
        })),
      );
    return;
  }
  const [, sup, sub, category, all, block, statement, rest] = constraint;
  const place = all === undefined ? rest : all.slice(all.indexOf(' (') + 1);
  constraints.push({
    sup: Number(sup),
    sub: Number(sub),
    category,
    locations: all === undefined ? { block: Number(block), statement: Number(statement) } : 'all',
    span: readSpan(/\((.*)$/.exec(place)?.[1] ?? ''),
  });
}

function readArguments(line: string, locals: Map<number, DumpLocal>): number {
  let count = 0;
  let at = line.indexOf('(_1: ');
  while (at >= 0) {
    count++;
    const from = line.indexOf(': ', at) + 2;
    const next = line.indexOf(`, _${count + 1}: `, from);
    const end = next < 0 ? line.lastIndexOf(') -> ') : next;
    locals.set(count, { mutable: false, ty: line.slice(from, end < from ? undefined : end) });
    at = next;
  }
  return count;
}

function readDeclaration(line: string, locals: Map<number, DumpLocal>, names: DumpName[]): boolean {
  const local = /^\s*let (mut )?_(\d+): (.*);\s*\/\/ (?:return place )?in scope \d+(?: at (.*))?$/.exec(line);
  if (local) {
    locals.set(Number(local[2]), {
      mutable: local[1] !== undefined,
      ty: local[3],
      span: readSpan(local[4] ?? ''),
    });
    return true;
  }
  const name = /^\s*debug (\S+) => (.*);\s*\/\/ in scope \d+(?: at (.*))?$/.exec(line);
  if (!name) return false;
  const place = placeOf(name[2]);
  if (place) names.push({ name: name[1], place, span: readSpan(name[3] ?? '') });
  return true;
}

function readStatement(line: string): DumpStatement | undefined {
  const at = line.lastIndexOf('// scope ');
  const comment = at < 0 ? undefined : /^\/\/ scope \d+ at (.*)$/.exec(line.slice(at));
  if (!comment) return undefined;
  const text = line.slice(0, at).trim();
  return text === '' ? undefined : { text: text.replace(/;$/, ''), span: readSpan(comment[1]) };
}

/**
 * The frequent directives of the C preprocessor, which Soufflé runs over its programs: `#include`, `#define` of names and
 * of macros with parameters (`#x` and `a ## b` in them), `#undef`, `#if`, `#ifdef`, `#ifndef`, `#elif`, `#else`,
 * `#endif`, `#error`. `#line` and `#pragma` are passed over. Lines stay lines, so that places in the text stay true.
 */

import type { Source } from './ast.js';
import type { ErrorSink } from './errors.js';

export interface PreprocessOptions {
  readonly include?: (path: string, from: string) => string | undefined;
  /** Macros that are defined beforehand. */
  readonly defines?: Readonly<Record<string, string>>;
}

interface Macro {
  /** null for a name without parameters. */
  readonly parameters: readonly string[] | null;
  readonly body: string;
}

interface State {
  readonly options: PreprocessOptions;
  readonly sink: ErrorSink;
  readonly macros: Map<string, Macro>;
  readonly out: string[];
  readonly lines: { file: string; line: number }[];
}

/** What Soufflé defines, too. */
const predefined: [string, string][] = [['RAM_DOMAIN_SIZE', '32']];

/** Files may include each other so deep, and one line may grow so long. */
const maxDepth = 64;
const maxExpansion = 1_000_000;

/** The source without preprocessor directives; the same source if it has none and no macro is defined. */
export function preprocess(source: Source, options: PreprocessOptions, sink: ErrorSink): Source {
  const defined = Object.entries(options.defines ?? {});
  if (defined.length === 0 && !/^[ \t]*#/m.test(source.text)) return source;
  defined.push(...predefined);
  const macros = new Map<string, Macro>(defined.map(([name, body]) => [name, { parameters: null, body }]));
  const state: State = { options, sink, macros, out: [], lines: [] };
  processFile(source, state, 0);
  return { file: source.file, text: state.out.join('\n'), lines: state.lines };
}

interface Condition {
  readonly at: number;
  readonly outer: boolean;
  taken: boolean;
  active: boolean;
}

function processFile(source: Source, state: State, depth: number): void {
  const conditions: Condition[] = [];
  const { text, file } = source;
  const emit = (line: string, number: number): void => {
    state.out.push(line);
    state.lines.push({ file, line: number });
  };
  let inComment = false;
  let at = 0;
  for (let number = 1; at <= text.length; number++) {
    const start = at;
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let line = text.slice(at, end).replace(/\r$/, '');
    let joined = 0;
    if (/^[ \t]*#/.test(line) && !inComment) {
      while (line.endsWith('\\') && end < text.length) {
        const next = end + 1;
        end = text.indexOf('\n', next);
        if (end < 0) end = text.length;
        line = line.slice(0, -1) + text.slice(next, end).replace(/\r$/, '');
        joined++;
      }
    }
    at = end + 1;
    const active = conditions.every((condition) => condition.active);
    const directive = inComment ? null : /^[ \t]*#[ \t]*([a-z]*)(.*)$/.exec(line);
    if (directive !== null) {
      const rest = withoutComments(directive[2]).trim();
      processDirective({ word: directive[1], rest, source, at: start, active, conditions, state, depth });
      for (let i = 0; i <= joined; i++) emit('', number + i);
    } else if (active) {
      const expanded = inComment ? line : expandLine(line, state, file, number);
      inComment = endsInComment(line, inComment);
      emit(expanded, number);
    } else {
      emit('', number);
    }
    number += joined;
  }
  for (const { at: opened } of conditions)
    state.sink.report(source, opened, 'this `#if` is never closed', 'close it with `#endif`');
}

interface DirectiveLine {
  readonly word: string;
  readonly rest: string;
  readonly source: Source;
  readonly at: number;
  readonly active: boolean;
  readonly conditions: Condition[];
  readonly state: State;
  readonly depth: number;
}

function processDirective(line: DirectiveLine): void {
  const { word, rest, source, at, active, conditions, state } = line;
  const { sink, macros } = state;
  const last = conditions[conditions.length - 1] as Condition | undefined;
  const open = (holds: () => boolean): void => {
    const now = active && holds();
    conditions.push({ at, outer: active, taken: now, active: now });
  };
  switch (word) {
    case 'if':
      return open(() => conditionHolds(rest, line));
    case 'ifdef':
      return open(() => macros.has(rest));
    case 'ifndef':
      return open(() => !macros.has(rest));
    case 'elif':
    case 'else':
      if (last === undefined) return sink.report(source, at, `\`#${word}\` without \`#if\``);
      last.active = last.outer && !last.taken && (word === 'else' || conditionHolds(rest, line));
      last.taken ||= last.active;
      return;
    case 'endif':
      if (conditions.pop() === undefined) sink.report(source, at, '`#endif` without `#if`');
      return;
  }
  if (!active) return;
  switch (word) {
    case 'define': {
      const shape = /^([A-Za-z_]\w*)(\(([^)]*)\))?[ \t]*(.*)$/.exec(rest);
      if (shape === null) return sink.report(source, at, '`#define` needs a name');
      const parameters =
        shape[2] === undefined
          ? null
          : shape[3]
              .split(',')
              .map((name) => name.trim())
              .filter((name) => name !== '');
      macros.set(shape[1], { parameters, body: shape[4].trim() });
      return;
    }
    case 'undef':
      macros.delete(rest);
      return;
    case 'include':
      return includeFile(line);
    case 'error':
      return sink.report(source, at, `#error ${rest}`.trim());
    case 'line':
    case 'pragma':
    case 'warning':
    case '':
      return;
    default:
      sink.report(source, at, `the preprocessor directive \`#${word}\` is not supported`);
  }
}

function includeFile({ rest, source, at, state, depth }: DirectiveLine): void {
  const path = /^"([^"]+)"|^<([^>]+)>/.exec(rest);
  const name = path?.[1] ?? path?.[2];
  if (name === undefined) return state.sink.report(source, at, '`#include` needs a file in quotes');
  const text = state.options.include?.(name, source.file);
  if (text === undefined) return state.sink.report(source, at, `there is no file "${name}" to include`);
  if (depth >= maxDepth) return state.sink.report(source, at, 'files include each other too deeply');
  processFile({ file: name, text }, state, depth + 1);
}

function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|\/\/.*$|\/\*.*?\*\//g, (piece) => (piece[0] === '"' ? piece : ' '));
}

function endsInComment(line: string, inComment: boolean): boolean {
  let inside = inComment;
  for (let at = 0; at < line.length;) {
    if (inside) {
      const end = line.indexOf('*/', at);
      if (end < 0) return true;
      inside = false;
      at = end + 2;
      continue;
    }
    const next = /"(?:[^"\\]|\\.)*"|\/\/.*$|\/\*/g;
    next.lastIndex = at;
    const found = next.exec(line);
    if (found === null) return false;
    if (found[0] === '/*') inside = true;
    at = found.index + found[0].length;
  }
  return inside;
}

const word = /"(?:[^"\\]|\\.)*"|\/\/.*$|\/\*.*?(?:\*\/|$)|[A-Za-z_?][\w?]*|\d[\w.]*/g;

function expandLine(line: string, { macros }: State, file: string, number: number): string {
  if (macros.size === 0) return line;
  const budget = { left: maxExpansion };
  return expand(line, macros, new Set(), budget, file, number);
}

/** Replaces macros; those in `busy` are being replaced, and stand for themselves within. */
function expand(
  text: string,
  macros: ReadonlyMap<string, Macro>,
  busy: ReadonlySet<string>,
  budget: { left: number },
  file: string,
  line: number,
): string {
  let out = '';
  let at = 0;
  const pattern = new RegExp(word.source, 'g');
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const macro = busy.has(found[0]) ? undefined : macros.get(found[0]);
    if (macro === undefined) continue;
    let end = found.index + found[0].length;
    let body = macro.body;
    if (macro.parameters !== null) {
      const call = argumentsAt(text, end);
      if (call === null) continue;
      end = call.end;
      const given = call.args.map((arg) => arg.trim());
      body = substitute(macro, given, (arg) => expand(arg, macros, busy, budget, file, line));
    } else {
      body = body.replace(/\s*##\s*/g, '');
    }
    budget.left -= body.length + 1;
    if (budget.left < 0) break;
    out += text.slice(at, found.index);
    out += expand(body, macros, new Set([...busy, found[0]]), budget, file, line);
    pattern.lastIndex = at = end;
  }
  return out + text.slice(at);
}

/** The arguments in brackets right after `at`, or null if there are none. */
function argumentsAt(text: string, from: number): { args: string[]; end: number } | null {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  if (text[at] !== '(') return null;
  const args: string[] = [];
  let depth = 0;
  let start = at + 1;
  for (; at < text.length; at++) {
    const c = text[at];
    if (c === '"') {
      const string = /"(?:[^"\\]|\\.)*"/y;
      string.lastIndex = at;
      const found = string.exec(text);
      if (found !== null) at += found[0].length - 1;
    } else if (c === '(' || c === '[' || c === '{') depth++;
    else if (c === ')' || c === ']' || c === '}') {
      if (--depth === 0) {
        args.push(text.slice(start, at));
        return { args, end: at + 1 };
      }
    } else if (c === ',' && depth === 1) {
      args.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return null;
}

function substitute(macro: Macro, given: readonly string[], expandArgument: (arg: string) => string): string {
  const parameters = macro.parameters!;
  const value = (name: string): string | undefined => {
    const i = parameters.indexOf(name);
    if (i >= 0) return given[i] ?? '';
    if (name === '__VA_ARGS__' && parameters[parameters.length - 1] === '...')
      return given.slice(parameters.length - 1).join(', ');
    return undefined;
  };
  const piece = /"(?:[^"\\]|\\.)*"|(\s*##\s*)|#\s*([A-Za-z_]\w*)|[A-Za-z_?][\w?]*/g;
  return macro.body.replace(piece, (text, paste: string | undefined, quoted: string | undefined, offset) => {
    if (paste !== undefined) return '';
    if (quoted !== undefined) {
      const known = value(quoted);
      return known === undefined ? text : JSON.stringify(known);
    }
    const known = value(text);
    if (known === undefined) return text;
    const before = macro.body.slice(0, offset as number);
    const after = macro.body.slice((offset as number) + text.length);
    return /##\s*$/.test(before) || /^\s*##/.test(after) ? known : expandArgument(known);
  });
}

/** `#if`: integers, names (0 where undefined), `defined`, and C's operators on them. */
function conditionHolds(text: string, { source, at, state }: DirectiveLine): boolean {
  const asked = text.replace(/\bdefined\s*(?:\(\s*(\w+)\s*\)|(\w+))/g, (_, a: string, b: string) =>
    state.macros.has(a ?? b) ? '1' : '0',
  );
  const expanded = expand(asked, state.macros, new Set(), { left: maxExpansion }, source.file, 0);
  const tokens = expanded.match(/\d+|[A-Za-z_]\w*|&&|\|\||[=!<>]=|[-+*/%!<>()]|\S/g) ?? [];
  let i = 0;
  let broken = tokens.length > 500;
  if (broken) tokens.length = 0;
  const primary = (): number => {
    const token = tokens[i++];
    if (token === '!') return primary() === 0 ? 1 : 0;
    if (token === '-') return -primary();
    if (token === '+') return primary();
    if (token === '(') {
      const inner = binary(0);
      if (tokens[i++] !== ')') broken = true;
      return inner;
    }
    if (token !== undefined && /^\d/.test(token)) return Number(token);
    if (token === undefined || !/^\w/.test(token)) broken = true;
    return 0;
  };
  const levels: Record<string, (a: number, b: number) => number>[] = [
    { '||': (a, b) => Number(a !== 0 || b !== 0) },
    { '&&': (a, b) => Number(a !== 0 && b !== 0) },
    { '==': (a, b) => Number(a === b), '!=': (a, b) => Number(a !== b) },
    {
      '<': (a, b) => Number(a < b),
      '>': (a, b) => Number(a > b),
      '<=': (a, b) => Number(a <= b),
      '>=': (a, b) => Number(a >= b),
    },
    { '+': (a, b) => a + b, '-': (a, b) => a - b },
    { '*': (a, b) => a * b, '/': (a, b) => Math.trunc(a / b), '%': (a, b) => a % b },
  ];
  const binary = (level: number): number => {
    if (level === levels.length) return primary();
    let left = binary(level + 1);
    for (let apply = levels[level][tokens[i]]; apply !== undefined; apply = levels[level][tokens[i]]) {
      i++;
      left = apply(left, binary(level + 1));
    }
    return left;
  };
  const value = binary(0);
  if (broken || i < tokens.length)
    state.sink.report(source, at, `the condition \`${text}\` is not understood`);
  return value !== 0;
}

/**
 * `laertes rustc fix`: changes of the text that clear rustc's errors of loans and lifetimes, each tried by rustc itself on a copy of the sources
 * before it is shown. Proposed are rustc's own suggestions, a clone in place of a borrow, and a statement moved below the last use.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codesInFacts } from '../queries/from-rustc/index.js';
import { diffOf } from '../queries/fix/diff.js';
import { replaceFile } from './whole-file.js';
import { exitStatus } from './commands/check.js';
import type { PlaceArgument } from './commands/place.js';
import { isNamed, placeText } from './dumped-check.js';
import {
  primarySpan,
  recompile,
  type RustcDiagnostic,
  type RustcSpan,
  type ToolchainRun,
  type Unit,
} from './toolchain.js';

export interface FixOptions {
  readonly model?: 'nll' | 'polonius';
  readonly json?: boolean;
  readonly apply?: boolean;
}

/** A replacement of bytes of a file. */
interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Proposal {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** How many proposals are tried for one error: each is a run of rustc. */
const mostTried = 8;

/** Prints the changes for each error, or for those at a place; gives the exit status: 1 if some error has none. */
export function fixDumped(
  run: ToolchainRun,
  dir: string,
  place: PlaceArgument | undefined,
  { model = 'nll', json, apply }: FixOptions,
): number {
  let asked = 0;
  let unfixed = 0;
  const seen = new Set<string>();
  for (const unit of run.units) {
    const copy = copyOf(unit, dir);
    if (typeof copy === 'string') {
      process.stderr.write(`laertes: ${copy}\n`);
      return exitStatus.unreadable;
    }
    const before = errorsOf(recompile(run, unit, copy.root, model));
    for (const error of before.filter((it) => isOfLoans(it) && isAt(copy, it, place))) {
      const told = copy.original(error.rendered ?? `${error.message}\n`);
      if (seen.has(told)) continue;
      seen.add(told);
      asked++;
      const fixes = proposalsFor(copy, error)
        .slice(0, mostTried)
        .filter((it) => {
          copy.change(it.edits);
          const after = errorsOf(recompile(run, unit, copy.root, model));
          copy.restore();
          return clears(error, before, after);
        });
      if (fixes.length === 0) unfixed++;
      if (apply === true && fixes.length > 0) {
        const problem = copy.apply(fixes[0].edits);
        if (problem !== undefined) {
          process.stderr.write(`laertes: ${problem}\n`);
          return exitStatus.unreadable;
        }
        process.stdout.write(`${fixes[0].title}\n${copy.diff(fixes[0].edits)}`);
        process.stderr.write('one change was made; what it moved has to be looked at anew: run it again\n');
        return 1;
      }
      process.stdout.write(
        json === true
          ? `${JSON.stringify({ error: told, fixes: fixes.map((it) => ({ title: it.title, diff: copy.diff(it.edits) })) })}\n`
          : `${told}${fixes.map((it) => `${it.title}\n${copy.diff(it.edits)}\n`).join('') || 'no change was found that clears it\n\n'}`,
      );
    }
  }
  if (asked === 0 && json !== true)
    process.stdout.write(
      `${place ? `${placeText(place)}: ` : ''}there is no error of loans or lifetimes to fix\n`,
    );
  return unfixed > 0 ? 1 : 0;
}

function isOfLoans({ code, message }: RustcDiagnostic): boolean {
  return code ? codesInFacts.has(code.code) : message === 'lifetime may not live long enough';
}

function errorsOf(diagnostics: readonly RustcDiagnostic[]): RustcDiagnostic[] {
  return diagnostics.filter((it) => it.level.startsWith('error') && it.spans.length > 0);
}

/** The error is gone, and every one that is left was there before. */
function clears(
  error: RustcDiagnostic,
  before: readonly RustcDiagnostic[],
  after: readonly RustcDiagnostic[],
): boolean {
  const key = ({ code, message }: RustcDiagnostic): string => `${code?.code} ${message}`;
  const left = before.map(key);
  left.splice(left.indexOf(key(error)), 1);
  for (const it of after.map(key)) {
    const at = left.indexOf(it);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

function isAt(copy: Copy, error: RustcDiagnostic, place: PlaceArgument | undefined): boolean {
  if (!place) return true;
  const at = primarySpan(error)!;
  return (
    isNamed(copy.original(at.file_name), place.file) &&
    (place.line === undefined || at.line_start === place.line)
  );
}

// ---------------------------------------------------------------- proposals

function proposalsFor(copy: Copy, error: RustcDiagnostic): Proposal[] {
  const found = [...suggestions(error), ...bounds(error), ...clones(copy, error), ...moves(copy, error)];
  const keys = new Set<string>();
  return found.filter(({ edits }) => {
    const key = JSON.stringify(edits);
    return keys.has(key) ? false : keys.add(key);
  });
}

function editOf({ file_name, byte_start, byte_end }: RustcSpan, text: string): Edit {
  return { file: file_name, start: byte_start, end: byte_end, text };
}

/** rustc's own, those with gaps for the user to fill left out. */
function* suggestions({ children = [] }: RustcDiagnostic): Iterable<Proposal> {
  for (const { message, spans, level } of children) {
    const parts = spans.filter((it) => typeof it.suggested_replacement === 'string');
    if (level !== 'help' || parts.length === 0) continue;
    if (parts.some((it) => it.suggestion_applicability === 'HasPlaceholders')) continue;
    yield {
      title: `as rustc suggests: ${message}`,
      edits: parts.map((it) => editOf(it, it.suggested_replacement!)),
    };
  }
}

/** A bound between two lifetimes of the signature, which rustc writes out without a place for it. */
function* bounds({ children = [], spans }: RustcDiagnostic): Iterable<Proposal> {
  for (const { message } of children) {
    const bound = /^consider adding the following bound: `('\w+): ('\w+)`$/.exec(message);
    const declared =
      bound && spans.find((it) => it.label?.endsWith(`lifetime \`${bound[1]}\` defined here`) === true);
    if (!bound || !declared) continue;
    const at = { ...declared, byte_start: declared.byte_end };
    yield {
      title: `declare \`${bound[1]}: ${bound[2]}\` (callers have to meet it)`,
      edits: [editOf(at, `: ${bound[2]}`)],
    };
  }
}

/** A value of its own in place of a shared borrow. */
function* clones(copy: Copy, { spans }: RustcDiagnostic): Iterable<Proposal> {
  for (const span of spans) {
    if (!/borrow/.test(span.label ?? '') || span.is_primary) continue;
    const text = copy.text(span);
    const borrowed = /^&(?!\s*mut\b)\s*([\w.[\]()]+)$/.exec(text)?.[1];
    const value = borrowed ?? (/^[\w.]+(\(\))?$/.test(text) ? text : undefined);
    if (value === undefined) continue;
    const clone = borrowed === undefined ? `${value}.clone()` : `&${value}.clone()`;
    yield {
      title: `clone what is borrowed on line ${span.line_start} (costs a copy)`,
      edits: [editOf(span, clone)],
    };
    if (borrowed !== undefined)
      yield {
        title: `keep a clone in place of the borrow on line ${span.line_start} (costs a copy)`,
        edits: [editOf(span, `${value}.clone()`)],
      };
  }
}

/** The line of the error below the last line that the error speaks of, or above the first: whole statements only. */
function* moves(copy: Copy, { spans }: RustcDiagnostic): Iterable<Proposal> {
  const primary = spans.find((it) => it.is_primary);
  if (!primary || primary.line_start !== primary.line_end) return;
  const file = primary.file_name;
  const lines = copy.lines(file);
  const own = primary.line_start;
  const statement = lines[own - 1]?.text ?? '';
  if (
    !/;\s*$/.test(statement) ||
    /^\s*(let|return|break|continue)\b/.test(statement) ||
    !isBalanced(statement)
  )
    return;
  const others = spans
    .filter((it) => it.file_name === file && it.line_start !== own)
    .map((it) => it.line_start);
  const [first, last] = [Math.min(...others), Math.max(...others)];
  const cut: Edit = { file, start: lines[own - 1].start, end: lines[own - 1].end, text: '' };
  const costs = '(what these lines do happens in another order)';
  if (last > own && isStatement(lines[last - 1].text))
    yield {
      title: `move line ${own} below line ${last} ${costs}`,
      edits: [cut, { file, start: lines[last - 1].end, end: lines[last - 1].end, text: statement }],
    };
  if (first < own && isStatement(lines[first - 1].text))
    yield {
      title: `move line ${own} above line ${first} ${costs}`,
      edits: [{ file, start: lines[first - 1].start, end: lines[first - 1].start, text: statement }, cut],
    };
}

function isStatement(line: string): boolean {
  return /;\s*$/.test(line) && isBalanced(line);
}

function isBalanced(line: string): boolean {
  let depth = 0;
  for (const character of line) {
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character) && --depth < 0) return false;
  }
  return depth === 0;
}

// ---------------------------------------------------------------- a copy of the sources

interface Copy {
  /** The crate's first file in the copy. */
  readonly root: string;
  /** The name or text with the copy's folder taken out of it. */
  original(text: string): string;
  text(span: RustcSpan): string;
  lines(file: string): readonly { readonly start: number; readonly end: number; readonly text: string }[];
  change(edits: readonly Edit[]): void;
  restore(): void;
  diff(edits: readonly Edit[]): string;
  /** Writes into the user's files; gives what went wrong. */
  apply(edits: readonly Edit[]): string | undefined;
}

/** The files that rustc read of a crate, in a folder of our own, each under its whole path. */
function copyOf(unit: Unit, dir: string): Copy | string {
  const rootArgument = unit.args.find((it) => it.endsWith('.rs'));
  if (rootArgument === undefined) return 'the crate has no file that could be changed';
  const place = join(dir, 'copy');
  const copied = (name: string): string => join(place, resolve(unit.cwd, name));
  const names = new Set([rootArgument, ...dependencies(unit)]);
  for (const name of names) {
    try {
      const contents = readFileSync(resolve(unit.cwd, name));
      mkdirSync(dirname(copied(name)), { recursive: true });
      writeFileSync(copied(name), contents);
    } catch (error) {
      return `${name} can't be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
    }
  }
  const prefixes = [join(place, unit.cwd, '/'), place];
  const original = (text: string): string =>
    prefixes.reduce((all, prefix) => all.replaceAll(prefix, ''), text);
  const changed = new Map<string, Buffer>();
  const contentsOf = (file: string): Buffer => changed.get(file) ?? readFileSync(file);
  const edited = (file: string, edits: readonly Edit[]): Buffer => {
    let contents = contentsOf(file);
    for (const it of edits
      .filter((each) => each.file === file)
      .sort((a, b) => b.start - a.start || b.end - a.end))
      contents = Buffer.concat([
        contents.subarray(0, it.start),
        Buffer.from(it.text),
        contents.subarray(it.end),
      ]);
    return contents;
  };
  const filesOf = (edits: readonly Edit[]): Set<string> => new Set(edits.map((it) => it.file));
  return {
    root: copied(rootArgument),
    original,
    text: ({ file_name, byte_start, byte_end }) =>
      contentsOf(file_name).subarray(byte_start, byte_end).toString(),
    lines(file) {
      const contents = contentsOf(file);
      const found: { start: number; end: number; text: string }[] = [];
      for (let start = 0; start < contents.length;) {
        const feed = contents.indexOf(10, start);
        const end = feed < 0 ? contents.length : feed + 1;
        found.push({ start, end, text: contents.subarray(start, end).toString() });
        start = end;
      }
      return found;
    },
    change(edits) {
      for (const file of filesOf(edits)) {
        const after = edited(file, edits);
        changed.set(file, readFileSync(file));
        writeFileSync(file, after);
      }
    },
    restore() {
      for (const [file, contents] of changed) writeFileSync(file, contents);
      changed.clear();
    },
    diff: (edits) =>
      [...filesOf(edits)]
        .map((file) => diffOf(original(file), contentsOf(file).toString(), edited(file, edits).toString()))
        .join(''),
    apply(edits) {
      for (const file of filesOf(edits)) {
        const target = resolve(unit.cwd, original(file));
        const problem = replaceFile(target, contentsOf(file).toString(), edited(file, edits).toString());
        if (problem !== undefined) return `${original(file)}: ${problem}`;
      }
      return undefined;
    },
  };
}

/** What rustc says that it has read, in the Makefile's form. */
function dependencies({ out }: Unit): string[] {
  let names: string[];
  try {
    names = readdirSync(out).filter((it) => it.endsWith('.d'));
  } catch {
    return [];
  }
  return names.flatMap((name) =>
    readFileSync(join(out, name), 'utf8')
      .split('\n')
      .filter((line) => line.includes(':') && !line.startsWith('#'))
      .flatMap((line) => line.slice(line.indexOf(': ') + 1).match(/(?:\\ |\S)+/g) ?? [])
      .map((it) => it.replaceAll('\\ ', ' '))
      .filter((it) => !it.endsWith(':') && !it.endsWith('.d') && !it.endsWith('.rmeta')),
  );
}

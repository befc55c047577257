/** What a statement or terminator of a dump does with places, read from its text. */
import type { DumpPlace } from './dump.js';
import { readPlace } from './place.js';

export type DumpBorrow = 'shared' | 'mut' | 'fake';

export type DumpAccess =
  | { readonly kind: 'copy' | 'move' | 'assign' | 'storage-dead' | 'drop'; readonly place: DumpPlace }
  | {
      readonly kind: 'borrow';
      readonly borrow: DumpBorrow;
      readonly raw: boolean;
      readonly place: DumpPlace;
    };

export interface DumpEffects {
  /** In rustc's order: what is read before what is written. */
  readonly accesses: readonly DumpAccess[];
  /** Where the value goes. */
  readonly assigned?: DumpPlace;
  /** The body is left: its locals are gone. */
  readonly exit?: true;
  /** The coroutine is left, and may be resumed in this block. */
  readonly resume?: number;
  /** The closure, coroutine or `async` block (but not `async` closure) that is made, as rustc names it: `closure@src/a.rs:1:2: 3:4`. */
  readonly closure?: string;
  readonly call?: boolean;
}

const nothing: DumpEffects = { accesses: [] };

/** Reads one statement; of one that does nothing with places, no effects. */
export function effectsOf(text: string, terminator: boolean): DumpEffects {
  const storage = /^(StorageDead|StorageLive)\(/.exec(text);
  if (storage) {
    const read = storage[1] === 'StorageDead' ? readPlace(text, storage[0].length) : undefined;
    return read ? { accesses: [{ kind: 'storage-dead', place: read.place }] } : nothing;
  }
  // They look at a place for what a `match` or `let` demands of it, and are in conflict with no loan.
  if (/^(FakeRead|PlaceMention|AscribeUserType|Retag|Coverage|BackwardIncompatibleDropHint|nop\b)/.test(text))
    return nothing;
  if (terminator) {
    if (/^(return|resume|unwind_resume|coroutine_drop|generator_drop)$/.test(text))
      return { accesses: [], exit: true };
    if (text.startsWith('drop(')) {
      const read = readPlace(text, 5);
      return read ? { accesses: [{ kind: 'drop', place: read.place }] } : nothing;
    }
  }
  const target = readPlace(text, 0);
  if (target && text.startsWith(' = ', target.end)) {
    const value = text.slice(target.end + 3);
    const assigned = target.place;
    const yields = terminator && value.startsWith('yield(');
    const closure =
      /^\{((?:closure|coroutine|generator|(?:async |gen |async gen )(?:block|fn body))@[^}]*)\}/.exec(
        value,
      )?.[1];
    return {
      accesses: [...rvalueAccesses(beforeTargets(value, terminator)), { kind: 'assign', place: assigned }],
      assigned,
      ...(yields && { resume: Number(/\[resume: bb(\d+)/.exec(value)?.[1] ?? -1) }),
      ...(closure !== undefined && { closure }),
      call: terminator && !yields,
    };
  }
  const discriminant = /^discriminant\(/.exec(text);
  if (discriminant) {
    const read = readPlace(text, discriminant[0].length);
    return read ? { accesses: [{ kind: 'assign', place: read.place }] } : nothing;
  }
  if (text.startsWith('asm!')) return { accesses: asmAccesses(beforeTargets(text, terminator)) };
  return { accesses: operands(beforeTargets(text, terminator)), call: text.startsWith('tailcall') };
}

/** `in(reg) move _1`, `out(reg) _2`, `inout(reg) move _3 => _4`. */
function asmAccesses(text: string): DumpAccess[] {
  const written: DumpAccess[] = [];
  let read = text;
  for (const match of text.matchAll(/(?:\b(?:late)?out\([^)]*\) |=> )(?=[(_])/g)) {
    const from = match.index + match[0].length;
    const place = readPlace(text, from);
    if (!place) continue;
    written.push({ kind: 'assign', place: place.place });
    read = `${read.slice(0, from)}${' '.repeat(place.end - from)}${read.slice(place.end)}`;
  }
  return [...operands(read), ...written];
}

/** What a terminator is without the blocks that it goes to. */
function beforeTargets(text: string, terminator: boolean): string {
  const at = terminator ? text.lastIndexOf(' -> ') : -1;
  return at < 0 ? text : text.slice(0, at);
}

function rvalueAccesses(value: string): DumpAccess[] {
  const borrow = /^&(raw const |raw mut |fake shallow |fake deep |fake |mut |uniq |two_phase |)/.exec(value);
  if (borrow) {
    const read = readPlace(value, borrow[0].length);
    if (read) {
      const how = borrow[1];
      const kind: DumpBorrow = how.startsWith('fake')
        ? 'fake'
        : how === '' || how === 'raw const '
          ? 'shared'
          : 'mut';
      return [{ kind: 'borrow', borrow: kind, raw: how.startsWith('raw'), place: read.place }];
    }
  }
  const looked = /^(?:discriminant|Len)\(|^(?:deref_copy|CopyForDeref) /.exec(value);
  const read = looked && readPlace(value, looked[0].length);
  if (read) return [{ kind: 'copy', place: read.place }];
  return operands(value);
}

/** The operands in a text. Before 1.84 a copy had no word of its own. */
function operands(text: string): DumpAccess[] {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, (literal) => ' '.repeat(literal.length));
  const found: { at: number; access: DumpAccess }[] = [];
  let seen = bare;
  for (const match of bare.matchAll(/\b(copy|move) (?=[(_])/g)) {
    const from = match.index + match[0].length;
    const read = readPlace(bare, from);
    if (!read) continue;
    found.push({ at: from, access: { kind: match[1] as 'copy' | 'move', place: read.place } });
    seen = `${seen.slice(0, from)}${' '.repeat(read.end - from)}${seen.slice(read.end)}`;
  }
  let end = 0;
  for (const match of seen.matchAll(/(?<![\w#$'.])\(*\*?_\d+/g)) {
    if (match.index < end) continue;
    const read = firstPlace(seen, match.index, match[0]);
    if (!read) continue;
    found.push({ at: match.index, access: { kind: 'copy', place: read.place } });
    end = read.end;
  }
  return found.sort((a, b) => a.at - b.at).map((it) => it.access);
}

/** The longest place that begins in a run of brackets, some of which may belong to a call. */
function firstPlace(text: string, from: number, run: string) {
  for (let at = 0; at < run.length; at++) {
    const read = readPlace(text, from + at);
    if (read) return read;
  }
  return undefined;
}

/**
 * The name of the function that a call's text names: `push` of `_5 = Vec::<i32>::push(move _6, const 4_i32) -> …`. Undefined for
 * what is no call or calls a value, and for the methods by which closures are called, which nobody writes.
 */
export function calleeOf(text: string): string | undefined {
  const called = / = (.*)\) -> \[?(?:return|unwind)/.exec(text)?.[1];
  if (called === undefined) return undefined;
  let depth = 0;
  let path = '';
  for (let at = 0; at < called.length; at++) {
    const character = called[at];
    if (character === '<') depth++;
    // The arrow of a function's type closes nothing.
    else if (character === '>' && called[at - 1] !== '-') depth--;
    else if (depth === 0 && character === '(') break;
    else if (depth === 0) path += character;
  }
  const name = /(?:^|::)([A-Za-z_]\w*)(?:::)?$/.exec(path)?.[1];
  return name === undefined || /^(?:call|call_mut|call_once)$/.test(name) ? undefined : name;
}

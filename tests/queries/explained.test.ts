/**
 * What an explanation has to name, case by case: the places, the mechanism, what would help. A case that says what it wants
 * explained (`//@ explain:`) has a row here. And no answer speaks of what only the machine knows.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import test from 'ava';
import { compareText } from '../../cli/commands/compare.js';
import { whatIfText, whyNotText } from '../../cli/commands/counterfactual.js';
import { fixText } from '../../cli/commands/fix.js';
import { whyText } from '../../cli/commands/why.js';
import { loadPrepared } from '../../cli/prepared.js';
import type { Edition } from '../../lang/front-end.js';
import { checkSource, type Checked } from '../../queries/check.js';
import { compare } from '../../queries/compare/index.js';
import { fixes } from '../../queries/fix/index.js';
import { plain } from '../../queries/render/style.js';
import { readExpectations } from '../expectations.js';

const prepared = loadPrepared();
const root = new URL('../../../tests/cases/', import.meta.url);

interface Program {
  readonly name: string;
  readonly text: string;
  readonly edition: Edition;
  readonly checked: Checked;
}

function load(name: string): Program {
  const text = readFileSync(new URL(name, root), 'utf8');
  const edition = Number(readExpectations(text).edition) as Edition;
  return { name, text, edition, checked: checkSource(name, text, prepared, { model: 'nll', edition }) };
}

/** What the commands print, without the lines that show the program. */
async function why({ checked, edition, name }: Program, changes = true): Promise<string> {
  const options = { model: 'nll' as const, edition: String(edition), fixes: changes };
  return withoutCode(await whyText(checked, prepared, { place: name }, options, plain));
}

function compared({ name, text, edition }: Program): string {
  return compareText(compare(name, text, prepared, edition), false, plain);
}

function whyNot({ checked, edition, name }: Program, line: number): string {
  const options = { model: 'nll' as const, edition: String(edition) };
  return whyNotText({ checked, prepared, options, file: name, line }).text;
}

function whatIf({ checked, edition, name }: Program): string {
  const options = { model: 'nll' as const, edition: String(edition) };
  return whatIfText({ checked, prepared, options, file: name }).text;
}

function fixed({ checked, edition }: Program): string {
  return fixes(checked, prepared, { model: 'nll', edition })
    .map((it) => fixText(checked, it, plain))
    .join('')
    .split('\n')
    .filter((it) => !/^[-+ @]/.test(it) || /^ {3}cost/.test(it))
    .join('\n');
}

function withoutCode(text: string): string {
  return text
    .split('\n')
    .filter((it) => !/^ *\d+ \|/.test(it))
    .join('\n');
}

type Words = readonly (string | RegExp)[];
/** What an answer must contain; `⟨text⟩` stands for the number of the line of the program with this text in it. */
interface Row {
  readonly why?: Words;
  readonly compare?: Words;
  /** Asked for the line with this text in it. */
  readonly whyNot?: readonly [string, ...Words];
}

const rows: Readonly<Record<string, Row>> = {
  // The shared loan, the conflicting mutable borrow, the later use.
  'a01_shared_then_mut_live.rs': {
    why: [
      'On line ⟨let seen⟩, `count` is borrowed.',
      'On line ⟨write(&mut count)⟩, `count` is borrowed mutably.',
      /still needed: `seen`, .* is used on line ⟨read\(seen\)⟩/,
    ],
  },
  // Liveness does not overlap.
  'a04_two_mut_sequential.rs': {
    compare: ['to the end of the block', /nll to its last use, line ⟨bump\(a\)⟩/],
    whyNot: [
      'let b = &mut total',
      '`a`, which may hold it, is not used after that',
      'last use is on line ⟨bump(a)⟩',
    ],
  },
  // A shallow write invalidates the loan.
  'a05_assign_while_borrowed.rs': {
    why: [
      'assignment writes to the place itself (a shallow write',
      'every reference to the place would see it change',
    ],
  },
  // No later use, no live loan.
  'a10_inner_scope_dies_unused.rs': {
    compare: ['nll does not, for `outer` is not used'],
    whyNot: ['    }', '`inner` goes out of scope', '`outer`, which may hold it, is not used after that'],
  },
  // 'a is longer than the body, the local dies at return.
  'a11_return_ref_to_local.rs': {
    why: [
      "has to be good for `'a`, which the caller chooses and which lasts longer than this function",
      '`text` itself is gone when this function returns, before that lifetime ends',
    ],
  },
  'a20_mut_borrow_of_immutable.rs': { why: ['write `let mut n`'] },
  'a22_move_out_of_ref.rs': {
    why: ['borrow it or clone it', 'behind a `&mut`', '`std::mem::take`', 'clone `job.name`'],
  },
  // The loan flows into `cur` on the path of `Some` only.
  'b07_cursor_append.rs': {
    why: [
      /the reference of line ⟨while let⟩ is stored on line ⟨cur = n⟩, where `Some\(n\)` has matched, only/,
      /on the way to line ⟨cur.next = None⟩ that does not pass there, nothing holds it/,
      'polonius (which follows each reference from point to point) accepts it',
    ],
    compare: [/nll rejects, polonius accepts: the assignment to `cur` on line ⟨cur = n⟩ kills the loan/],
  },
  'b10_subset_at_a_point.rs': {
    compare: [
      "nll lets `'p: 'q` (what `p` holds, `q` may hold) hold everywhere",
      'takes `q` to hold the reference of line ⟨p = &b⟩ too',
      'polonius has it only from line ⟨let q = p⟩ on, and until line ⟨p = &b⟩ gives `p` another value',
    ],
  },
  'b14_repoint_kills_loan.rs': {
    compare: [
      /the assignment to `p` on line ⟨p = &mut b⟩.* for nll it kills the loan .*`\*p` is then another place/,
    ],
    whyNot: [
      'bump(p)',
      'The borrow of line ⟨let q⟩ does not survive the assignment on line ⟨p = &mut b⟩, which kills it',
    ],
  },
  'b22_partial_overwrite.rs': {
    compare: [
      'the assignment to `x.0` on line ⟨x.0 = &z⟩ changes a part only, and does not end the liveness of `x`',
      'alpha follows references forward only',
    ],
  },
  'c02_push_block_that_pushes.rs': { why: ['a reservation allows reading and nothing else'] },
  // Autoref, operators and adjustments only.
  'c03_explicit_mut_not_two_phase.rs': {
    why: [
      'for the receiver of a method',
      'an operator',
      'to adjust an argument',
      'a `&mut` that is written out is exclusive from the start',
    ],
  },
  'c06_args_call_mut_method.rs': {
    why: ['give `self.next_id()` on line ⟨self.items.push⟩ a `let` of its own'],
  },
  'c08_reservation_with_live_shared.rs': {
    compare: ['only reserved until the call'],
    whyNot: ['v.push(s.len())', 'a reservation may stand beside a shared borrow that was made before'],
  },
  'd03_break_after_push.rs': {
    whyNot: [
      'v.push(y)',
      'the iterator of the `for`',
      'is not used again, for the `break` on line ⟨break;⟩ leaves the loop',
      'nor has it a destructor',
    ],
  },
  'd05_collect_muts_of_one_owner.rs': {
    why: [
      'was mutably borrowed here in the previous iteration of the loop',
      'in the next turn of the loop',
      '`held`',
    ],
  },
  'd10_ref_to_loop_local_continue.rs': {
    why: [
      'The `continue` on line ⟨continue;⟩ leaves the block that `local` is declared in, and its storage ends',
    ],
  },
  'e05_result_tied_to_both.rs': {
    why: [
      'the signature of `longest` that says so, whatever its body does',
      "has the lifetime `'a`",
      'parameter `b`',
    ],
  },
  'e10_self_borrowed_forever.rs': {
    why: [
      "takes a `&'a mut` of a type that has `'a` in it",
      'invariant',
      'lasts as long as the lifetime in the type of `p`',
    ],
  },
  'e11_elided_too_short.rs': { why: ["let `next` give `Option<&'a u8>`"] },
  'e16_static_required.rs': { why: ["`'a` must outlive `'static`"] },
  'e19_generic_moves_mut_ref.rs': { why: ['`&mut *r`'] },
  'e21_option_mut_moves.rs': { why: ['as_deref_mut()'] },
  'e24_where_implied.rs': {
    whyNot: ['let y', "the type `&'a &'b u32` of `x` implies `'b: 'a`"],
  },
  'f01_closure_captures_mut.rs': {
    why: [
      'The closure captures `n` by a mutable borrow, and so by a unique one',
      /borrow occurs due to use of `n` in closure/,
    ],
  },
  'f05_closure_may_outlive.rs': { why: ['with `move`'] },
  'f10_closure_elision.rs': {
    why: [
      "`'1` (the lifetime of the parameter `x`)",
      "`'2` (the lifetime of the result)",
      'they are unrelated',
    ],
  },
  'g01_guard_mutates.rs': {
    why: ['E0510', 'a fake borrow', 'The `match` on line ⟨match x⟩ borrows `x`'],
  },
  'g05_two_indices.rs': { why: ['Indices are not compared', 'split `v` in two, with `split_at_mut`'] },
  'g08_enum_state_transition.rs': {
    why: ['`std::mem::take` or `std::mem::replace`', 'take, with `std::mem::take`'],
  },
  'g12_swap_two_elements.rs': { why: ['`v.swap(0, 1)`'] },
  'g15_raw_pointer_has_no_origin.rs': {
    why: ['there the borrow checker stops', 'Stacked Borrows or Tree Borrows', 'Miri'],
    whyNot: ['let q', 'raw pointer, `p`,', 'Stacked Borrows or Tree Borrows', 'Miri'],
  },
  'h01_drop_needs_ref.rs': {
    why: [
      'borrow might be used here, when `log` is dropped',
      'declare `text` above line ⟨let log⟩ instead of on line ⟨let text⟩',
    ],
  },
  'h06_drop_guard_then_use.rs': {
    compare: ['nll to line ⟨drop(g)⟩, where `g` is moved away: nothing of it is left to be dropped'],
    whyNot: [
      'n += 1',
      '`g`, which held it, was moved away on line ⟨drop(g)⟩',
      'to be dropped at the end of its block',
    ],
  },
  'h07_guard_alive_to_end.rs': {
    why: [
      'a value is dropped at the end of its block counts as a use',
      '`g`, which may hold the reference, is dropped',
    ],
  },
  'h12_if_let_else_2021.rs': {
    why: [
      /head of an `if let` are dropped after all its arms, `else` included; that is so in the 2021 edition/,
    ],
  },
  'h15_drop_borrow_in_dtor.rs': { why: ['E0713', 'The destructor of `s` runs there: it could use `*s.url`'] },
  'i05_string_slice_then_clear.rs': { why: ['The Rust Programming Language, chapter 4.3'] },
  'i08_self_method_in_field_loop.rs': {
    why: ['A function that takes only the fields it needs', 'splitting the struct', '`std::mem::take`'],
  },
};

/** The number of the only line, or the last, with a text in it, for `⟨text⟩`. */
function lineWith({ text, name }: Program, part: string): number {
  const at = text.split('\n').findLastIndex((it) => it.replace(/\s*\/\/.*$/, '').includes(part));
  if (at < 0) throw new Error(`${name} has no line with ${part}`);
  return at + 1;
}

function contains(program: Program, text: string, words: string | RegExp): boolean {
  const number = (_: string, part: string): string => String(lineWith(program, part.replaceAll('\\', '')));
  const filled = (it: string): string => it.replace(/⟨(.*?)⟩/g, number);
  return typeof words === 'string'
    ? text.includes(filled(words))
    : new RegExp(filled(words.source)).test(text);
}

const wanting = readdirSync(root)
  .filter((it) => it.endsWith('.rs'))
  .filter((it) => readExpectations(readFileSync(new URL(it, root), 'utf8')).explain !== undefined);

test('each case that wants something explained has a row', (t) => {
  t.deepEqual(Object.keys(rows).toSorted(), wanting.toSorted());
});

for (const [name, { why: story, compare: side, whyNot: near }] of Object.entries(rows))
  test(`${name}: the explanation names what is asked`, async (t) => {
    await setImmediate();
    const program = load(name);
    const check = (text: string, words: Words): void => {
      for (const it of words) t.true(contains(program, text, it), `${String(it)}\n is not in\n${text}`);
    };
    if (story) check(await why(program), story);
    if (side) check(compared(program), side);
    if (near) check(whyNot(program, lineWith(program, near[0])), near.slice(1));
  });

// ---------------------------------------------------------------- words of the machine

/** Points, loans, locals, origins by number, names that the compiler gives. */
const leaks =
  /\bbb\d+\b|\bbw\d+\b|\bmp\d+\b|\b(?:Start|Mid)\(|'\?\d|'_#|(?<![\w.])_\d+\b|\bundefined\b(?! behaviou?r)|\{closure#|\bNaN\b|\[object/;

/** Words of the trade, and what has to stand beside them. */
const explained: readonly (readonly [RegExp, RegExp])[] = [
  [/\bkill(?:s|ed)?\b/, /that is ends it/],
  [/two-phase/, /only reserved|a reservation allows/],
  [/fake borrow/, /at run time there is none/],
  [/unique (?:borrow|one)/, /as exclusive as|nothing else may use/],
  [/invariant/, /neither shortened nor lengthened/],
  [/liveness of/, /may be used later/],
  [/reachability/, /gets to something in use/],
  [/reborrow/, /lend it on|lent on/],
  [/shallow/, /is left alone/],
];
const never =
  /\b(?:placeholder|existential|universal|drop-live|dropck|autoref|subset|fixpoint|tuple of|rvalue|lvalue|SCC|region|terminator|basic block)\b/i;

/** The answer's own sentences: what rustc says has words of its own. */
function own(text: string): string {
  return text
    .split('\n')
    .filter(
      (it) =>
        !/^\S*\.rs:\d+:|^ *\S*\.rs:\d+:\d+: error|^error|^ *(?:-->|\||=)|^(?:help|note|Read on)/.test(it),
    )
    .join('\n');
}

/** Changes are tried where that takes no time: for the cases about one thing. */
const short = (name: string): boolean => /^[a-j][0-2]\d_/.test(name);
/** Of the others every second does: they are longer. */
const programs = readdirSync(root).filter((it, at) => it.endsWith('.rs') && (short(it) || at % 2 === 0));

for (const part of new Set(programs.map((it) => it[0])))
  test(`no answer about ${part}… speaks of what only the machine knows`, async (t) => {
    t.timeout(240_000);
    for (const name of programs.filter((it) => it.startsWith(part))) {
      // Results are sent between the tests only.
      await setImmediate();
      const program = load(name);
      const lines = program.text.split('\n').length;
      const answers = [
        // What changes are called stands in the answer of `fix` too.
        await why(program, false),
        ...(short(name) ? [fixed(program), compared(program)] : []),
        ...(short(name) || programs.indexOf(name) % 3 === 0 ? [whatIf(program)] : []),
        ...Array.from({ length: short(name) ? lines : 0 }, (_, at) => whyNot(program, at + 1)),
      ];
      for (const text of answers.map(own).join('\n').replaceAll(name, 'p.rs').split('\n')) {
        t.notRegex(text, leaks, name);
        t.notRegex(text, never, name);
        for (const [word, meaning] of explained) if (word.test(text)) t.regex(text, meaning, name);
      }
    }
  });

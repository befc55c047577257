/** A program that was changed in one function is checked with that function alone, and nothing else comes of it than of the whole. */
import test from 'ava';
import { loadPrepared } from '../../cli/prepared.js';
import { crateAsWritten } from '../../lang/front-end.js';
import { functionsOf } from '../../lang/syntax/walk.js';
import { checkModels, checkSource } from '../../queries/check.js';
import { wordsOfChanges } from '../../queries/fix/index.js';
import { keyOf, Trials } from '../../queries/trials.js';

const prepared = loadPrepared();

const program = `
use std::collections::HashMap;
const LIMIT: u8 = 4;
struct Log { lines: Vec<String>, seen: HashMap<String, u8> }
impl Log {
    fn first(&self) -> &str { &self.lines[0] }
    fn add(&mut self, line: String) { self.lines.push(line); println!("{}", line); }
    fn count(&mut self, key: &str) -> u8 { let each = |k: &str| k.len() as u8; self.seen.insert(key.into(), each(key)); LIMIT }
}
fn pick<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() > b.len() { a } else { b } }
fn named(log: &Log) -> impl Fn() -> usize + '_ { let name = log.first(); move || name.len() }
fn length(log: &Log) -> usize { let each = named(log); each() }
fn main() {
    let mut log = Log { lines: vec![], seen: HashMap::new() };
    let first = log.first();
    log.count("k");
    println!("{}", first);
    let text = String::from("x");
    let picked = pick(&text, "y");
    drop(text);
    println!("{}", picked);
}
`;

/** What is replaced by what, and the function that it is in. */
const changes: readonly (readonly [from: string, to: string, fn: string])[] = [
  ['self.lines.push(line)', 'self.lines.push(line.clone())', 'add'],
  ['line: String)', 'mut line: String)', 'add'],
  ['println!("{}", line)', 'println!("{}", nothing)', 'add'],
  ['self.lines.push(line);', 'self.lines.push(line;', 'add'],
  ['println!("{}", line);', 'fn inner() -> &str { "" } inner();', 'add'],
  ['k.len() as u8', 'k.len() as u8 + LIMIT', 'count'],
  [
    'let each = |k: &str| k.len() as u8;',
    'let each = |k: &str| match k.len() as u8 { LIMIT => 1, _ => 2 };',
    'count',
  ],
  ['println!("{}", first);', '', 'main'],
  ['drop(text);', '', 'main'],
  ["b: &'a str) -> &'a str", "b: &str) -> &'a str", 'pick'],
  ["a: &'a str", 'a: String', 'pick'],
  ["pick<'a>(a: &'a str, b: &'a str)", "pick<'a, 'b: 'a>(a: &'a str, b: &'b str)", 'pick'],
  ["pick<'a>(a: &'a str, b: &'a str)", "pick<'a, 'b>(a: &'a str, b: &'b str)", 'pick'],
  ["pick<'a>(a: &'a str", "pick<'a>(a: &'c str", 'pick'],
  ["pick<'a>", "pick<'a, 'a>", 'pick'],
  ['key: &str) -> u8', "key: &'static str) -> u8", 'count'],
  ["impl Fn() -> usize + '_", 'impl Fn() -> usize', 'named'],
  ["impl Fn() -> usize + '_", 'Box<dyn Fn() -> usize>', 'named'],
  ['&self) -> &str', '&self) -> String', 'first'],
  ['&self) -> &str {', '&mut self) -> &str {', 'first'],
];

for (const model of checkModels)
  test(`a change is told of as the whole program is, under ${model}`, (t) => {
    const options = { model, edition: 2021 } as const;
    const checked = checkSource('p.rs', program, prepared, { ...options, besides: wordsOfChanges });
    const errors = checked.diagnostics.filter((it) => it.level === 'error');
    const functions = functionsOf(crateAsWritten(checked.frontEnd));
    const trials = new Trials(
      checked.frontEnd,
      prepared,
      options,
      errors,
      changes.map(([, to]) => to),
    );
    for (const [from, to, name] of changes) {
      const text = program.replace(from, to);
      t.not(text, program, from);
      const fn = functions.find((it) => it.sig.ident.name === name)!;
      const at = program.indexOf(from);
      const inBody = at >= fn.body!.span.lo;
      const whole = checkSource('p.rs', text, prepared, options);
      const wrong = whole.diagnostics.filter((it) => it.level === 'error').map(keyOf);
      const { errors: told, concerned } = trials.outcome({ text, fn, inBody });
      const elsewhere = errors.filter((error) => {
        const body = checked.bodies.find(({ diagnostics }) => diagnostics.includes(error));
        const { lo } = checked.frontEnd.program.def(body!.def).span;
        return concerned !== undefined && !concerned.some((it) => it.lo <= lo && lo < it.hi);
      });
      const all = [...told, ...elsewhere].map(keyOf);
      const known = new Set(errors.map(keyOf));
      // Of what is new one error is enough, and what is no function has no other.
      if (all.every((it) => known.has(it))) t.deepEqual(all.sort(), wrong.sort(), `${from} -> ${to}`);
      else
        t.false(
          wrong.every((it) => known.has(it)),
          `${from} -> ${to}`,
        );
    }
    // Nothing stays of what was tried.
    const again = checkSource('p.rs', program, prepared, options);
    t.deepEqual(again.diagnostics.map(keyOf), checked.diagnostics.map(keyOf));
    t.deepEqual(checked.frontEnd.program.diagnostics, []);
  });

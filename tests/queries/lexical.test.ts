/** The lexical model: what it rejects and what not, in which words, and why. One row a rule of the checker before 2018. */
import test from 'ava';
import { loadPrepared } from '../../cli/prepared.js';
import { edited } from '../../facts/edit.js';
import { checkSource, ruleSetOf, type Checked } from '../../queries/check.js';
import { solve } from '../../queries/solve.js';
import { explain } from '../../queries/why/index.js';

const prepared = loadPrepared();

function checked(text: string): Checked {
  return checkSource('p.rs', text, prepared, { model: 'lexical', edition: 2021 });
}

/** `E0499 5: label (line)…`: each error with its labels, in the order of their places. */
function told({ diagnostics, frontEnd: { file } }: Checked): string[] {
  return diagnostics.map(({ code, labels }) => {
    const places = [...labels].sort((a, b) => a.span.lo - b.span.lo);
    const primary = labels.find((it) => it.primary)!;
    const texts = places.map(({ span, text }) => `${text} (${file.lineAt(span.lo)})`);
    return `${code} ${file.lineAt(primary.span.lo)}: ${texts.join(', ')}`;
  });
}

function check(name: string, text: string, ...expected: string[]): void {
  test(name, (t) => {
    t.deepEqual(told(checked(text)), expected);
  });
}

const bump = 'fn bump(_: &mut i32) {}';

// ---------------------------------------------------------------- how long a loan lasts

check(
  'a reference in a variable keeps its loan to the end of the block, used or not',
  `fn main() {
    let mut v = vec![1];
    let first = &v;
    v.push(2);
}`,
  'E0502 4: immutable borrow occurs here (3), mutable borrow occurs here (4), immutable borrow ends here (5)',
);

check(
  'an inner block ends it',
  `fn main() {
    let mut v = vec![1];
    {
        let first = &v;
    }
    v.push(2);
}`,
);

check(
  'a temporary reference ends with its statement',
  `fn main() {
    let mut v = vec![1];
    let n = v.iter().count();
    v.push(n);
}`,
);

check(
  'the head of a match borrows for all of it, if an arm binds what it gave',
  `fn f(v: &mut Vec<i32>) {
    match v.first() {
        Some(x) => drop(*x),
        None => v.push(1),
    }
    match v.first() {
        Some(_) => {}
        None => v.push(1),
    }
}`,
  'E0502 4: immutable borrow occurs here (2), mutable borrow occurs here (4), immutable borrow ends here (5)',
);

check(
  'a for borrows for all of it',
  `fn f(v: &mut Vec<i32>) {
    for x in v.iter() {
        if *x > 1 { v.clear(); break; }
    }
}`,
  'E0502 3: immutable borrow occurs here (2), mutable borrow occurs here (3), immutable borrow ends here (4)',
);

check(
  'on a path on which it was not issued a loan is not in scope',
  `${bump}
fn f(c: bool) {
    let mut x = 1;
    let mut y = 2;
    let r;
    if c { x = 3; r = &mut x; } else { y = 3; r = &mut y; }
    bump(r);
}`,
);

check(
  'a new iteration meets the loan of the one before',
  `fn f<'a>(v: &'a mut Vec<i32>) {
    let mut all: Vec<&'a mut i32> = Vec::new();
    loop {
        all.push(&mut v[0]);
    }
}`,
  'E0499 4: mutable borrow starts here in previous iteration of loop (4), mutable borrow ends here (6)',
);

check(
  'assigning the reference ends no loan, and is against one made through it',
  `${bump}
fn f<'a>(mut p: &'a mut i32, b: &'a mut i32) {
    let q = &mut *p;
    p = b;
    bump(p);
}`,
  'E0506 4: borrow of `p` occurs here (3), assignment to borrowed `p` occurs here (4)',
  'E0499 5: first mutable borrow occurs here (3), second mutable borrow occurs here (5), first borrow ends here (6)',
);

check(
  'a mutable receiver is borrowed before the arguments are looked at',
  `fn f(v: &mut Vec<usize>) {
    v.push(v.len());
}`,
  'E0502 2: mutable borrow occurs here (2), immutable borrow occurs here (2), mutable borrow ends here (2)',
);

check(
  'the signature of a closure keeps no loan',
  `fn f(p: &str) -> &str {
    let same = |_x| p;
    let own = String::new();
    same(&own)
}`,
);

// ---------------------------------------------------------------- what a loan is of

check(
  'closures capture whole variables, whatever the edition',
  `fn f(mut p: (i32, i32)) {
    let c = || p.0;
    p.1 = 2;
    c();
}`,
  'E0506 3: borrow of `p.1` occurs here (2), assignment to borrowed `p.1` occurs here (3)',
);

check(
  'fields of a variable are apart, what is in a box is not',
  `fn f(mut p: (i32, i32), mut b: Box<(i32, i32)>) {
    let x = &mut p.0;
    let y = &mut p.1;
    let z = &mut b.0;
    let w = &mut b.1;
}`,
  'E0499 5: first mutable borrow occurs here (4), second mutable borrow occurs here (5), first borrow ends here (6)',
);

check(
  'elements of a pattern share one path',
  `fn f(s: &mut [i32]) {
    if let [a, b] = s {}
}`,
  'E0499 2: first mutable borrow occurs here (2), second mutable borrow occurs here (2), first borrow ends here (2)',
);

check(
  'looking at a value in a match is no use of it',
  `enum E { A, B }
fn f(mut e: E) {
    let r = &mut e;
    match e { E::A => {} E::B => {} }
}`,
);

check(
  'a closure is told by its head, and what it uses',
  `fn f(s: String) {
    let r = &s;
    let c = move || s.len();
}`,
  'E0504 3: borrow of `s` occurs here (2), move into closure occurs here (3)',
);

// ---------------------------------------------------------------- what lives too short

check(
  'a variable has to outlive all of the variable that holds a reference to it',
  `fn main() {
    let outer;
    {
        let inner = 1;
        outer = &inner;
    }
}`,
  'E0597 5: borrowed value does not live long enough (5), `inner` dropped here while still borrowed (6), borrowed value needs to live until here (7)',
);

check(
  'what a destructor may look at has to live strictly longer',
  `struct D<'a>(&'a i32);
impl<'a> Drop for D<'a> { fn drop(&mut self) {} }
fn main() {
    let (d, x);
    x = 1;
    d = D(&x);
}`,
  'E0597 6: borrowed value does not live long enough (6), `x` dropped here while still borrowed (7)',
);

check(
  'a reference to a local is no result',
  `fn f<'a>() -> &'a String {
    let s = String::new();
    &s
}`,
  'E0597 3: borrowed value does not live long enough (3), borrowed value only lives until here (4)',
);

check(
  'a temporary lives until the end of its statement',
  `fn main() {
    let s = String::new().as_str();
}`,
  'E0597 2: temporary value does not live long enough (2), temporary value dropped here while still borrowed (2), temporary value needs to live until here (3)',
);

check(
  'a loan that is too long restricts nothing',
  `fn main() {
    let outer;
    {
        let mut inner = 1;
        outer = &mut inner;
        inner = 2;
    }
}`,
  'E0597 5: borrowed value does not live long enough (5), `inner` dropped here while still borrowed (7), borrowed value needs to live until here (8)',
);

// ---------------------------------------------------------------- moves and changes

check(
  'every use of what was moved is told',
  `fn f(b: Box<(String, String)>) {
    drop(b.0);
    drop(b.1);
}`,
  'E0382 3: value moved here (2), value used here after move (3)',
);

check(
  'a part of what is not there may be assigned, not used',
  `fn f() -> i32 {
    let mut p: (i32, i32);
    p.0 = 1;
    p.0
}`,
  'E0381 4: use of possibly uninitialized `p.0` (4)',
);

check(
  'behind a shared reference a mutable one is of no use',
  `fn f(r: &&mut i32, s: &i32) {
    **r = 1;
    *s = 2;
}`,
  'E0389 2: assignment into an immutable reference (2)',
  'E0594 3:  (3)',
);

check(
  'a closure answers for what it changes where it is made',
  `fn f() {
    let x = 0;
    let mut c = || x = 1;
}`,
  'E0595 3: cannot borrow mutably (3)',
);

check(
  'guards change nothing, and nothing is moved before them',
  `fn f(mut x: Option<String>, mut n: i32) {
    match x {
        Some(ref s) if { n = 1; s.is_empty() } => {}
        _ if { let m = &mut n; *m > 1 } => {}
        _ => {}
    }
}
fn g(x: Option<String>) {
    match x {
        Some(s) if s.is_empty() => drop(s),
        _ => {}
    }
}`,
  'E0302 3: assignment in pattern guard (3)',
  'E0301 4: borrowed mutably in pattern guard (4)',
  'E0008 10: moves value into pattern guard (10)',
);

// ---------------------------------------------------------------- lifetimes of the signature

check(
  'two lifetimes of the arguments',
  `fn f(x: &mut Vec<&u8>, y: &u8) {
    x.push(y);
}`,
  'E0623 2:  (1), these two types are declared with different lifetimes... (1), ...but data from `y` flows into `x` here (2)',
);

check(
  'a lifetime that is written where another is asked for, and one that had to be inferred',
  `fn f<'a>(s: &'a str) -> &'static str { s }
struct S<'a>(&'a i32, i32);
impl<'a> S<'a> {
    fn g(&self) -> &'a i32 { &self.1 }
}`,
  'E0312 1:  (1)',
  'E0495 4:  (4)',
);

check(
  'with errors of types no borrows are looked at',
  `fn f<'a, 'b>(x: &'a i32, y: &'b i32) -> &'a i32 { y }
fn g() {
    let s = String::new();
    drop(s);
    drop(s);
}`,
  'E0623 1: this parameter and the return type are declared with different lifetimes... (1), ...but data from `y` is returned here (1)',
);

// ---------------------------------------------------------------- why

test('the story says which variable keeps the loan, and to where', (t) => {
  const answer = checked('fn main() {\n    let mut v = vec![1];\n    let r = &v;\n    v.push(2);\n}\n');
  const [{ story }] = explain(answer);
  t.is(story?.sentences[1], '`r` keeps the borrow to the end of the block on line 5, used or not.');
  t.deepEqual(
    story?.chain.map(({ span }) => answer.frontEnd.file.lineAt(span.lo)),
    [3, 3, 4, 5],
  );
});

test('the story says which places the loan has to span, where no variable keeps it', (t) => {
  const answer = checked(
    'fn f(v: &mut Vec<i32>) {\n    match v.first() {\n        Some(x) => drop(*x),\n        None => v.push(1),\n    }\n}\n',
  );
  t.is(
    explain(answer)[0].story?.sentences[1],
    'The borrow lasts to the end of the `match` on line 5, the least scope around all places that need the reference (lines 2 and 3).',
  );
});

test('it is the variable that keeps the loan: if it held no reference, there would be no error', (t) => {
  const { bodies } = checked('fn main() {\n    let mut v = vec![1];\n    let r = &v;\n    v.push(2);\n}\n');
  const { facts, body, firstVariable } = bodies[0].emission!;
  const r = firstVariable + body.locals.findIndex(({ info }) => info.kind === 'var' && info.name === 'r');
  const held = facts.table('variable_holds_origin');
  const remove = Array.from({ length: held.count }, (_, at) => [held.at(at, 0), held.at(at, 1)])
    .filter(([variable]) => variable === r)
    .map((row) => ({ relation: 'variable_holds_origin', row }) as const);
  const errors = (edit: Parameters<typeof edited>[1]) =>
    solve(prepared.rules(ruleSetOf.lexical), edited(facts, edit), { outputs: ['errors'] }).relation('errors')
      .count;
  t.is(errors({}), 1);
  t.is(errors({ remove }), 0);
});

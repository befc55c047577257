import test from 'ava';
import { sample } from './sample.js';

/** The tree of `f` has these lines right below one another, indentation and types aside. */
function tree(feature: string, text: string, ...lines: string[]) {
  test(feature, (t) => {
    const printed = sample(text).tree('f');
    const nodes = printed.split('\n').map((line) => line.trim().replace(/:\s.*$/, ''));
    const at = nodes.findIndex((_, i) => lines.every((line, k) => nodes[i + k] === line));
    t.true(at >= 0, `not found: ${lines.join(' / ')} in\n${printed}`);
  });
}

tree(
  'a receiver is borrowed in two phases',
  'fn f(v: &mut Vec<u8>) { v.push(1); }',
  'call (method)',
  'fn',
  'borrow two-phase-mut (adjustment)',
  'deref',
  'var v#0',
);
tree(
  'an argument of reference type is reborrowed in two phases',
  'fn g(v: &mut u8) {} fn f(v: &mut u8) { g(v); }',
  'call (call)',
  'fn',
  'borrow two-phase-mut (adjustment)',
  'deref',
  'var v#0',
);
tree(
  'an argument of generic type is moved',
  'fn g<T>(v: T) {} fn f(v: &mut u8) { g(v); }',
  'call (call)',
  'fn',
  'var v#0',
);
tree(
  'indexing becomes IndexMut where the place is used mutably',
  'fn f(v: &mut Vec<Vec<u8>>) { v[0].push(1); }',
  'borrow two-phase-mut (adjustment)',
  'deref',
  'call (index)',
  'fn',
  'borrow mut (adjustment)',
  'deref',
  'var v#0',
);
tree(
  'dereferences become DerefMut where the place is used mutably',
  'fn f(b: &mut std::cell::RefMut<(u8, u8)>) { b.1 = 2; }',
  'field 1',
  'deref',
  'call (deref)',
  'fn',
  'borrow mut (adjustment)',
  'deref',
  'var b#0',
);
tree(
  'an array is indexed in place',
  'fn f(a: [u8; 2], i: usize) -> u8 { a[i] }',
  'index',
  'var a#0',
  'var i#1',
);
tree(
  'an index that turns out to be usize is built in',
  'fn f(a: &[u8]) -> u8 { let i = Default::default(); let x = a[i]; let j: usize = i; x }',
  'let x#2',
  'index',
  'deref',
  'var a#0',
);
tree(
  'an operator on scalars is built in',
  'fn f(a: i32) -> bool { a == 1 }',
  'binary ==',
  'var a#0',
  'literal "1"',
);
tree(
  'a comparison borrows both sides',
  'fn f(a: String, b: String) -> bool { a == b }',
  'call (operator)',
  'fn',
  'borrow shared (adjustment)',
  'var a#0',
  'borrow shared (adjustment)',
  'var b#1',
);
tree(
  'compound assignment borrows the left side in two phases',
  'fn f(mut a: String) { a += "x"; }',
  'call (operator)',
  'fn',
  'borrow two-phase-mut (adjustment)',
  'var a#0',
);
tree('a tuple struct is made in place', 'struct W(u8); fn f() -> W { W(1) }', 'make W', '.0', 'literal "1"');
tree(
  'default binding modes are spelled out',
  'fn f(o: &Option<u8>) { if let Some(x) = o {} }',
  'let &std::option::Option::Some { 0',
  'var o#0',
);
tree(
  'a written type with lifetimes is kept at the pattern',
  "fn f<'a>(x: &'a u8) { let y: &'a u8 = x; }",
  'let y#1',
);

test('types written in a let and a path are kept with their lifetimes', (t) => {
  const s = sample(
    "struct S<'a>(&'a u8); impl<'a> S<'a> { fn n(x: &'a u8) -> Self { S(x) } } fn f<'a>(x: &'a u8) { let y: &'a u8 = x; let z = S::<'a>::n(x); }",
  );
  const tree = s.tree('f');
  t.regex(tree, /covariant as written `&'a u8`/);
  t.regex(tree, /fn as written/);
});

test('a for loop is a match around a loop', (t) => {
  const tree = sample('fn f(v: Vec<u8>) { for x in v {} }').tree('f');
  t.regex(
    tree,
    /use: \(\)\n\s+match \(for\)[^]*arm iter#\d+\n\s+loop 0 \(for\)[^]*arm std::option::Option::None/,
  );
});

test('format arguments are borrowed once each, before anything is formatted', (t) => {
  const tree = sample('fn f(a: u8, b: String) { println!("{a} {b} {a}", ); }').tree('f');
  t.is(tree.match(/borrow shared: &(u8|String)/g)?.length, 2);
});

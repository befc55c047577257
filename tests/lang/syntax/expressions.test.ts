/** What expressions, patterns and types parse to. */
import test from 'ava';
import { SourceFile } from '../../../lang/source.js';
import { parseCrate, type Edition } from '../../../lang/syntax/parse.js';
import { showBlock } from './shape.js';

/** The body of a function with this text, as `showBlock` writes it; the first diagnostic if there is one. */
function body(text: string, edition: Edition = 2021): string {
  const { crate, diagnostics } = parseCrate(new SourceFile(0, 't.rs', `fn f() { ${text} }`), { edition });
  if (diagnostics.length > 0) return diagnostics[0].message;
  const [item] = crate.items;
  return item.kind === 'fn' ? showBlock(item.body!).slice(1, -1) : '';
}

const expressions: readonly (readonly [string, string])[] = [
  ['a + b * c - d', '(- (+ a (* b c)) d)'],
  ['a || b && c == d | e ^ f & g << h + i', '(|| a (&& b (== c (| d (^ e (& f (<< g (+ h i))))))))'],
  ['a = b = c', '(= a (= b c))'],
  ['a += b << 1', '(+= a (<< b 1))'],
  ['a <<= 1', '(<<= a 1)'],
  ['a >>= b >> 1', '(>>= a (>> b 1))'],
  ['-a as u8 + 1', '(+ (as (- a) u8) 1)'],
  ['(a as u32) << 3', '(<< (paren (as a u32)) 3)'],
  ['a as u32 <= 3', '(<= (as a u32) 3)'],
  ['&&a', '(& (& a))'],
  ['&mut *a', '(&mut (* a))'],
  ['&raw const a', '(&raw  a)'],
  ['&raw mut a.b', '(&raw mut (field a b))'],
  ['&raw', '(& raw)'],
  ['!-a', '(! (- a))'],
  ['*a.b', '(* (field a b))'],
  ['a.0.1.b', '(field (field (field a 0) 1) b)'],
  ['1..2', '(.. 1 2)'],
  ['..', '(.. _ _)'],
  ['..=b + 1', '(..= _ (+ b 1))'],
  ['a.. ', '(.. a _)'],
  ['a..b || c', '(.. a (|| b c))'],
  ['r = ..5', '(= r (.. _ 5))'],
  ['&a[1..]', '(& (index a (.. 1 _)))'],
  ['1.foo()', '(.foo 1)'],
  ['1. + 2.5e-3f32', '(+ 1.f 2.5e-3ff32)'],
  ['0xFFu8 + 0b1_0 + 1_000i64', '(+ (+ 255u8 2) 1000i64)'],
  ["'\\'' ", `char"'"`],
  ['"a\\n\\u{41}\\x42\\\n   c"', 'str"a\\nABc"'],
  ['r#"a"b"#', 'str"a\\"b"'],
  ['b"x"', 'byte-str"x"'],
  ["b'a'", '97'],
  ['c"x"', 'c-str"x"'],
  ['f(a, b)(c)[d]?.e.await', '(await (field (try (index (call (call f a b) c) d)) e))'],
  ['a.b::<u8, _>(c,)', '(.b a c)'],
  ['Vec::<u8>::new()', '(call Vec<u8>::new)'],
  ['<Vec<u8> as IntoIterator>::into_iter(v)', '(call <Vec<u8>>IntoIterator::into_iter v)'],
  ['A { a, b: 1, ..c }', '(A a b:1 ..c)'],
  ['if a == (A { b }) { c }', '(if (== a (paren (A b))) {c})'],
  ['if a { b } else if c { d } else { e }', '(if a {b} (if c {d} {e}))'],
  ['while let Some(x) | Ok(x) = f() { }', '(while (let (or Some(x) Ok(x)) (call f)) {})'],
  ["'a: loop { break 'a 1; }", "(loop 'a {(break 'a 1);})"],
  ["'a: { break 'a }", "'a: {(break 'a)}"],
  ['for i in 0.. { }', '(for i (.. 0 _) {})'],
  ['for &(a, ref mut b) in &mut v { continue }', '(for &(tuple a ref mut b) (&mut v) {(continue)})'],
  [
    'match x { 1 | 2 => a, n @ 3..=5 if n > c => {} A { b: [x, .., y], .. } => d, _ => return, }',
    '(match x ((or 1 2) a) (n@3..=5 if (> n c) {}) (A{b:(slice x .. y) ..} d) (_ (return)))',
  ],
  [
    'match x { -1 => {} ..=0 => 1, MIN.. => 2, a::B => 3, box c => 4 }',
    '(match x ((- 1) {}) (..=0 1) (MIN.. 2) (path a::B 3) (box c 4))',
  ],
  ['match x { A => match y {}.z(), }', '(match x (A (.z (match y))))'],
  ['|x, &y: &u8| x + y', '(|x &y:&u8| (+ x y))'],
  ['move || -> u8 { 1 }', '(move || ->u8 {1})'],
  ['a(|| b, 1)', '(call a (|| b) 1)'],
  ['async move { a.await }', '(async move {(await a)})'],
  ['async |x| x', '(async |x| x)'],
  ['unsafe { a }', '(unsafe {a})'],
  ['const { 1 }', '(const-block {1})'],
  ['return', '(return)'],
  ['[1, 2]', '(array 1 2)'],
  ['[0; N]', '(repeat 0 N)'],
  ['()', '(tuple)'],
  ['(a,)', '(tuple a)'],
  ['(a, _) = b', '(= (tuple a _) b)'],
  ['S { a, .. } = b', '(= (S a ..) b)'],
  ['println!("{} {x}", a, x = b + 1)', '(println! str"{} {x}" a x=(+ b 1))'],
  ['vec![0; n]', '(vec! [0; n])'],
  ['vec![1, 2,]', '(vec! 1 2)'],
  ['vec![]', '(vec!)'],
  ['matches!(x, Some(n) if n > 1)', '(matches! x ~ Some(n) if (> n 1))'],
  ['foo!(a => b)', '(foo! tokens)'],
  ['foo!(async)', '(foo! tokens)'],
  ['#[cfg(x)] a', ''],
  ['#[allow(x)] a', 'a'],
  ['r#match + r#type', '(+ match type)'],
  ['a < b', '(< a b)'],
  ['a < b > c', 'comparison operators cannot be chained'],
  ['let x = (let y = z);', 'expected expression, found `let` statement'],
  ['a + _', 'in expressions, `_` can only be used on the left-hand side of an assignment'],
  ['let x = S { .. };', 'base expression required after `..`'],
];

for (const [text, shape] of expressions) test(`expression: ${text}`, (t) => t.is(body(text), shape));

const statements: readonly (readonly [string, string])[] = [
  ['if a {} -1', '(if a {}) (- 1)'],
  ['match a {} .b()', '(.b (match a))'],
  ['{ 1 } + 2;', 'expected expression, found `+`'],
  ['unsafe { a }; b', '(unsafe {a}); b'],
  ['loop {} *a = 1;', '(loop {}) (= (* a) 1);'],
  ['let x: Vec<Vec<u8>>= y;', 'let x:Vec<Vec<u8>>=y;'],
  ['let Some(x) = y else { return };', 'let Some(x)=y else {(return)};'],
  ['let x; x = 1;', 'let x; (= x 1);'],
  ['let (mut a, ref b, &c, &mut d) = e;', 'let (tuple mut a ref b &c &mut d)=e;'],
  [';; a;', '; ; a;'],
  ['struct A; fn g() {} use a::b; a', 'item:struct item:fn item:use a'],
  ['const X: u8 = 1; const { 2 }', 'item:const (const-block {2})'],
  ['a! { b } *c = 1;', '(a! b) (= (* c) 1);'],
  ['a! { b }.c()', '(.c (a! b))'],
  ['#[allow(x)] let a = 1; #[x] b;', 'let a=1; b;'],
  ['union = 1; auto + default', '(= union 1); (+ auto default)'],
];

for (const [text, shape] of statements) test(`statements: ${text}`, (t) => t.is(body(text), shape));

const types: readonly (readonly [string, string])[] = [
  ["&'a mut [u8; 3]", "&'a mut [u8;3]"],
  ['&&str', '&&str'],
  ['Vec<Vec<u8>>', 'Vec<Vec<u8>>'],
  ["Foo<'a, T, 3, -1, { N }, Item = u8, Out: Copy>", "Foo<'a,T,3,(- 1),{N},Item=u8,Out:Copy>"],
  ['dyn Fn(u8, &str) -> String + Send', 'dyn Fn(u8,&str)->String+Send'],
  ["Box<dyn for<'a> Fn(&'a u8) + 'static>", "Box<dyn for Fn(&'a u8)+'static>"],
  ['impl Iterator<Item = u8> + use<T>', 'impl Iterator<Item=u8>+use<T>'],
  ['<T as Iterator>::Item', '<T 1>Iterator::Item'],
  ['unsafe extern "C" fn(a: u8, ...) -> !', 'unsafe fn(u8,...)->!'],
  ["for<'a> fn(&'a u8)", "fn(&'a u8)"],
  ['(u8,)', '(tuple u8)'],
  ['(u8)', '(u8)'],
  ['*const *mut u8', '*const *mut u8'],
  ['A + Send', 'bare A+Send'],
  ['_', '_'],
  ['m!()', 'm!'],
];

for (const [text, shape] of types)
  test(`type: ${text}`, (t) => t.is(body(`let x: ${text};`), `let x:${shape};`));

test('chains of let are for the 2024 edition', (t) => {
  const chain = 'if let Some(x) = y && x > 1 { }';
  t.is(body(chain, 2024), '(if (&& (let Some(x) y) (> x 1)) {})');
  t.is(body(chain), 'let chains are only allowed in Rust 2024 or later');
});

test('async, await, dyn and try are names in the 2015 edition', (t) => {
  t.is(body('async + dyn', 2015), '(+ async dyn)');
  t.is(body('try!(a)', 2015), '(try! a)');
  t.is(body('async + 1', 2018), 'expected identifier, found keyword `async`');
});

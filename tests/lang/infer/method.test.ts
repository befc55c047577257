import test from 'ava';
import { confirmMethod, Infer, lookupAssociated, lookupMethod } from '../../../lang/infer/index.js';
import { printTy } from '../../../lang/types/print.js';
import type { Ty } from '../../../lang/types/ty.js';
import { nowhere, sample } from './sample.js';

/** `fn probe(_: RECEIVER)`: what `receiver.name()` calls, how the receiver gets there, and what comes out. */
function method(text: string, name: string, expected: string, edition: 2018 | 2021 | 2024 = 2021) {
  test(`.${name}() in ${edition}: ${text}`, (t) => {
    const s = sample(text, edition);
    const infer = new Infer(s.program, s.def('probe'));
    t.is(
      look(infer, s.ty(), name, (ty) => printTy(s.program, infer.resolveFully(ty))),
      expected,
    );
  });
}

function look(infer: Infer, receiver: Ty, name: string, print: (ty: Ty) => string): string {
  const { program } = infer;
  const found = lookupMethod(infer, receiver, name, infer.owner, nowhere);
  if (found.kind === 'failed') return `${found.diagnostic.code}`;
  const { pick } = found;
  const callee = confirmMethod(infer, pick, infer.freshArgs(pick.def, pick.parentArgs), nowhere);
  const [failure] = infer.selectAll().filter((one) => one.kind !== 'ambiguous');
  if (failure) return infer.report(failure).message;
  const { parent } = program.def(pick.def);
  const container = program.def(parent!);
  const from = container.kind === 'trait' ? container.name : 'inherent';
  const steps = pick.adjustments.map((step) => {
    switch (step.kind) {
      case 'deref':
        return step.overloaded ? (step.overloaded === 'mut' ? '*mut ' : '*over ') : '*';
      case 'borrow':
        return step.mutable ? '&mut ' : '&';
      case 'pointer':
        return `${step.cast} `;
      default:
        return step.kind;
    }
  });
  return `${from} ${steps.reverse().join('').trim() || 'as is'}: ${print(pick.selfTy)} -> ${print(callee.sig.output)}`;
}

method('fn probe(x: Vec<u8>) {}', 'push', 'inherent &mut: &mut Vec<u8> -> ()');
method('fn probe(x: Vec<u8>) {}', 'len', 'inherent &*over: &[u8] -> usize');
method('fn probe(x: Vec<u8>) {}', 'iter_mut', "inherent &mut *mut: &mut [u8] -> std::slice::IterMut<'_, u8>");
method('fn probe(x: &mut Vec<u8>) {}', 'push', 'inherent &mut *: &mut Vec<u8> -> ()');
method('fn probe(x: &&Vec<u8>) {}', 'len', 'inherent &*over **: &[u8] -> usize');
method('fn probe(x: [u8; 3]) {}', 'len', 'inherent unsize &: &[u8] -> usize');
method('fn probe(x: String) {}', 'trim', 'inherent &*over: &str -> &str');
method('fn probe(x: std::rc::Rc<String>) {}', 'trim', 'inherent &*over *over: &str -> &str');
method('fn probe(x: std::rc::Rc<String>) {}', 'clone', 'Clone &: &Rc<String> -> Rc<String>');
method('fn probe(x: std::rc::Rc<String>) {}', 'push_str', 'inherent &mut *over: &mut String -> ()');
method('fn probe(x: Box<[u8]>) {}', 'len', 'inherent &*: &[u8] -> usize');
method('fn probe(x: &String) {}', 'clone', 'Clone &*: &String -> String');
method('struct S; fn probe(x: &S) {}', 'clone', 'Clone &: &&S -> &S');
method('fn probe<T>(x: &T) {}', 'clone', 'Clone &: &&T -> &T');
method('fn probe<T: Clone>(x: &T) {}', 'clone', 'Clone &*: &T -> T');
method('fn probe(x: i32) {}', 'to_string', 'ToString &: &i32 -> String');
method('fn probe(x: &str) {}', 'into', 'Into &*: &str -> _');
method('fn probe(x: Option<String>) {}', 'as_ref', 'inherent &: &Option<String> -> Option<&String>');
method('fn probe(x: &Option<u8>) {}', 'unwrap', 'inherent *: Option<u8> -> u8');
method('fn probe(x: Vec<u8>) {}', 'into_iter', 'IntoIterator as is: Vec<u8> -> std::vec::IntoIter<u8>');
method('fn probe(x: &Vec<u8>) {}', 'into_iter', "IntoIterator &*: &Vec<u8> -> std::slice::Iter<'_, u8>");
method(
  'fn probe(x: std::slice::Iter<u8>) {}',
  'next',
  "Iterator &mut: &mut std::slice::Iter<'_, u8> -> Option<&u8>",
);
method(
  'fn probe(x: &mut std::slice::Iter<u8>) {}',
  'rev',
  "Iterator &mut *: &mut std::slice::Iter<'_, u8> -> Rev<&mut std::slice::Iter<'_, u8>>",
);
method('fn probe<I: Iterator>(x: I) {}', 'next', 'Iterator &mut: &mut I -> Option<<I as Iterator>::Item>');
method('fn probe<I: Iterator<Item = String>>(x: I) {}', 'next', 'Iterator &mut: &mut I -> Option<String>');
method(
  'fn probe<I: Iterator>(x: &mut I) {}',
  'next',
  'Iterator &mut *: &mut I -> Option<<I as Iterator>::Item>',
);
method(
  'trait A { fn a(self) -> Self; } impl A for u8 { fn a(self) -> u8 { self } } fn probe(x: &&u8) {}',
  'a',
  'A **: u8 -> u8',
);
method(
  'mod m { pub trait A { fn a(&self); } impl A for u8 { fn a(&self) {} } } fn probe(x: u8) {}',
  'a',
  'unsupported',
);
method(
  'struct S; impl S { fn m(&self) -> u8 { 1 } } trait A { fn m(self) -> i32; } impl A for S { fn m(self) -> i32 { 1 } } fn probe(x: S) {}',
  'm',
  'A as is: S -> i32',
);
method(
  'struct S; impl S { fn m(&self) -> u8 { 1 } } trait A { fn m(&self) -> i32; } impl A for S { fn m(&self) -> i32 { 1 } } fn probe(x: S) {}',
  'm',
  'inherent &: &S -> u8',
);
method(
  'struct S; trait A { fn m(&self); } trait B { fn m(&self); } impl A for S { fn m(&self) {} } impl B for S { fn m(&self) {} } fn probe(x: S) {}',
  'm',
  'E0034',
);
method('mod n { pub struct S; impl S { fn m(&self) {} } } fn probe(x: n::S) {}', 'm', 'E0624');
method('struct S; fn probe(x: S) {}', 'm', 'E0599');
method('fn probe(x: Vec<u8>) {}', 'no_such_thing', 'unsupported');
method(
  "struct S<'a>(&'a u8); impl<'a> S<'a> { fn get(&self) -> &'a u8 { self.0 } } fn probe(x: S<'_>) {}",
  'get',
  "inherent &: &S<'_> -> &u8",
);
method(
  'struct W<T>(T); impl W<u8> { fn m(&self) -> u8 { 1 } } impl W<String> { fn m(&self) -> String { loop {} } } fn probe(x: W<String>) {}',
  'm',
  'inherent &: &W<String> -> String',
);
method('struct W<T>(T); impl<T: Copy> W<T> { fn m(&self) {} } fn probe(x: W<String>) {}', 'm', 'E0599');
method('trait A { fn a(&self); } trait B: A {} fn probe<T: B>(x: T) {}', 'a', 'A &: &T -> ()');
method(
  'trait A { type X: A; fn a(&self) -> Self::X; } fn probe<T: A>(x: T::X) {}',
  'a',
  'A &: &<T as A>::X -> <<T as A>::X as A>::X',
);
method(
  'fn probe(x: Vec<std::rc::Rc<u8>>) {}',
  'sort',
  "`Rc<u8>: Ord`, of which Laertes' library says nothing, is not supported yet",
);

test('numbers without a type', (t) => {
  const s = sample('fn probe() {}');
  const print = (ty: Ty) => printTy(s.program, ty);
  const numbered = (name: string) => {
    const infer = new Infer(s.program, s.def('probe'));
    return look(infer, infer.newTy('int'), name, (ty) => print(infer.resolveFully(ty)));
  };
  t.is(numbered('pow'), 'E0689');
  t.is(numbered('clone'), 'Clone &: &{integer} -> {integer}');
  const infer = new Infer(s.program, s.def('probe'));
  t.is(look(infer, infer.newTy(), 'clone', print), 'unsupported');
  t.is(
    look(
      infer,
      { kind: 'ref', mutable: false, region: { kind: 'erased' }, ty: infer.newTy() },
      'clone',
      print,
    ),
    'unsupported',
  );
});

/** `fn probe(_: TYPE)`: what `Type::name` is. */
function associated(text: string, name: string, expected: string) {
  test(`::${name}: ${text}`, (t) => {
    const s = sample(text);
    const infer = new Infer(s.program, s.def('probe'));
    const found = lookupAssociated(infer, s.ty(), name, infer.owner, nowhere);
    if (found.kind === 'failed') t.is(`${found.diagnostic.code}`, expected);
    else if (found.kind === 'variant') t.is(`variant ${found.variant}`, expected);
    else {
      const container = s.program.def(s.program.def(found.def).parent!);
      t.is(
        `${container.kind === 'trait' ? container.name : 'inherent'} ${found.parentArgs.map((arg) => (arg.kind === 'type' ? printTy(s.program, infer.resolveFully(arg.ty)) : arg.kind)).join()}`,
        expected,
      );
    }
  });
}

associated('fn probe(x: Vec<u8>) {}', 'new', 'inherent u8');
associated('fn probe(x: i32) {}', 'MAX', 'inherent ');
associated('fn probe(x: i32) {}', 'default', 'Default i32');
associated('fn probe(x: String) {}', 'from', 'From String,_');
associated('fn probe<T: Default>(x: T) {}', 'default', 'Default T');
associated('enum E { A, B(u8) } impl E { fn A() {} } fn probe(x: E) {}', 'B', 'variant 1');
associated('fn probe(x: String) {}', 'with_everything', 'unsupported');
associated('struct S; fn probe(x: S) {}', 'make', 'E0599');

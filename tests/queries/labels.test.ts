/** What each kind of error says, label by label, as rustc 1.95 says it of the same program. */

import test from 'ava';
import { diagnosticsInProcess } from '../laertes.js';
import { toldOf } from '../labels/told.js';

interface Row {
  readonly title: string;
  readonly source: string;
  readonly code: string;
  /** Primary label, then the others with their lines. */
  readonly labels: readonly string[];
  readonly children?: readonly string[];
}

const rows: readonly Row[] = [
  {
    title: 'two closures that borrow',
    source: `fn f() {
    let mut x = 1;
    let mut a = || x += 1;
    let mut b = || x += 1;
    a(); b();
}`,
    code: 'E0499',
    labels: [
      'second mutable borrow occurs here',
      '3: first borrow occurs due to use of `x` in closure',
      '3: first mutable borrow occurs here',
      '4: second borrow occurs due to use of `x` in closure',
      '5: first borrow later used here',
    ],
    children: [],
  },
  {
    title: 'a value moved into a closure',
    source: `fn d<T>(_: T) {}
fn f(s: String) {
    let c = || d(s);
    s.len();
    c();
}`,
    code: 'E0382',
    labels: [
      'value borrowed here after move',
      '2: move occurs because `s` has type `String`, which does not implement the `Copy` trait',
      '3: value moved into closure here',
      '3: variable moved due to use in closure',
    ],
  },
  {
    title: 'a value moved by a method',
    source: `struct S(String);
impl S { fn take(self) {} }
fn f(s: S) {
    s.take();
    s.take();
}`,
    code: 'E0382',
    labels: [
      'value used here after move',
      '3: move occurs because `s` has type `S`, which does not implement the `Copy` trait',
      '4: `s` moved due to this method call',
    ],
    children: ['note: `S::take` takes ownership of the receiver `self`, which moves `s`'],
  },
  {
    title: 'a value moved in a loop',
    source: `fn d<T>(_: T) {}
fn f<T>(t: T) {
    for i in 0..3 {
        d(t);
    }
}`,
    code: 'E0382',
    labels: [
      'value moved here, in previous iteration of loop',
      '2: move occurs because `t` has type `T`, which does not implement the `Copy` trait',
      '3: inside of this loop',
    ],
    children: [
      "note: consider changing this parameter type in function `d` to borrow instead if owning the value isn't necessary",
      'help: if `T` implemented `Clone`, you could clone the value',
      'help: consider restricting type parameter `T` with trait `Copy`',
    ],
  },
  {
    title: 'a move out of what is matched by reference',
    source: `enum E { A(String), B(String) }
fn f(e: &E) {
    match *e { E::A(a) => drop(a), E::B(b) => drop(b) }
}`,
    code: 'E0507',
    labels: ['', '3: ...and here', '3: data moved here'],
    children: [
      'help: consider removing the dereference here',
      "note: move occurs because these variables have types that don't implement the `Copy` trait",
    ],
  },
  {
    title: 'a move out of a captured variable',
    source: `fn call(f: impl Fn()) { f() }
fn f(s: String) {
    call(move || drop(s));
}`,
    code: 'E0507',
    labels: [
      '`s` is moved here',
      '2: captured outer variable',
      '2: move occurs because `s` has type `String`, which does not implement the `Copy` trait',
      '3: captured by this `Fn` closure',
    ],
  },
  {
    title: 'a write through a shared reference',
    source: `fn f(r: &i32) {
    *r = 1;
}`,
    code: 'E0594',
    labels: ['`r` is a `&` reference, so it cannot be written to'],
    children: ['help: consider changing this to be a mutable reference'],
  },
  {
    title: 'a closure that has to be mutable to be called',
    source: `fn f() {
    let mut x = 1;
    let c = || x += 1;
    c();
}`,
    code: 'E0596',
    labels: [
      'cannot borrow as mutable',
      '3: calling `c` requires mutable binding due to mutable borrow of `x`',
    ],
    children: ['help: consider changing this to be mutable'],
  },
  {
    title: 'two fields of a union',
    source: `union U { a: u8, b: u8 }
unsafe fn f(mut u: U) {
    let a = &u.a;
    let b = &mut u.b;
    drop(a);
}`,
    code: 'E0502',
    labels: [
      'mutable borrow of `u.b` -- which overlaps with `u.a` -- occurs here',
      '3: immutable borrow occurs here (via `u.a`)',
      '5: immutable borrow later used here',
    ],
    children: ['note: `u.b` is a field of the union `U`, so it overlaps the field `u.a`'],
  },
  {
    title: 'a later use by a closure',
    source: `fn f() {
    let mut x = 1;
    let r = &x;
    x = 2;
    let c = || *r;
    c();
}`,
    code: 'E0506',
    labels: [
      '`x` is assigned to here but it was already borrowed',
      '3: `x` is borrowed here',
      '5: borrow later captured here by closure',
    ],
    children: [],
  },
  {
    title: 'a lifetime in a type, and one of a reference',
    source: `struct B<'a> { z: &'a i32 }
fn f(v: &mut Vec<&i32>, b: B<'_>) {
    v.push(b.z);
}`,
    code: '-',
    labels: [
      "argument requires that `'1` must outlive `'2`",
      "2: has type `B<'1>`",
      "2: let's call the lifetime of this reference `'2`",
    ],
  },
  {
    title: 'a field that gets too short a reference',
    source: `struct My<'a> { f: &'a u32 }
fn f<'a>(x: &'a u32) {
    let m = My::<'static> {
        f: x,
    };
}`,
    code: '-',
    labels: ["this usage requires that `'a` must outlive `'static`", "2: lifetime `'a` defined here"],
    children: [],
  },
  {
    title: 'what a closure returns of what it takes',
    source: `fn f() {
    let g = |x: &i32| { x };
}`,
    code: '-',
    labels: [
      "returning this value requires that `'1` must outlive `'2`",
      "2: let's call the lifetime of this reference `'1`",
      "2: return type of closure is &'2 i32",
    ],
    children: [],
  },
  {
    title: 'a variable that may have no value',
    source: `fn f() -> i32 {
    let x: i32;
    x + 1
}`,
    code: 'E0381',
    labels: ["`x` used here but it isn't initialized", '2: binding declared here but left uninitialized'],
    children: ['help: consider assigning a value'],
  },
];

for (const { title, source, code, labels, children } of rows) {
  test(title, (t) => {
    const { diagnostics } = diagnosticsInProcess({ source }, 'nll');
    const [told, ...more] = diagnostics.flatMap((it) => toldOf(it) ?? []);
    t.deepEqual(more, []);
    t.is(told?.code, code);
    t.deepEqual([told.primary, ...told.secondary], labels);
    if (children) t.deepEqual([...told.children].sort(), [...children].sort());
  });
}

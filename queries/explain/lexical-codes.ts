/** Codes of errors that only the checker before 2018 has: under the model `lexical`. */
import type { CodeExplanation } from './codes.js';

export const lexicalCodes: readonly CodeExplanation[] = [
  {
    code: 'E0008',
    model: 'lexical',
    title: 'a pattern moves a value, and a guard stands behind it',
    text: `If the guard fails, the arms after it look at the same value, which would be gone. Since 2019 the value is moved after the
guard.`,
    wrong: `fn main() {
    match Some(String::new()) {
        Some(s) if s.is_empty() => drop(s),
        _ => {}
    }
}
`,
    right: `fn main() {
    match Some(String::new()) {
        Some(ref s) if s.is_empty() => {}
        _ => {}
    }
}
`,
  },
  {
    code: 'E0301',
    model: 'lexical',
    title: 'the guard of a match arm borrows something mutably',
    text: `The arms after a guard look at the same value, so a guard was not allowed to change anything. Today it may change what the
\`match\` does not look at (E0510).`,
    wrong: `fn clear(v: &mut Vec<i32>) -> bool { v.clear(); true }
fn main() {
    let mut v = vec![1];
    match 1 {
        1 if clear(&mut v) => {}
        _ => {}
    }
}
`,
    right: `fn clear(v: &mut Vec<i32>) -> bool { v.clear(); true }
fn main() {
    let mut v = vec![1];
    let cleared = clear(&mut v);
    match 1 {
        1 if cleared => {}
        _ => {}
    }
}
`,
  },
  {
    code: 'E0302',
    model: 'lexical',
    title: 'the guard of a match arm assigns something',
    text: `The arms after a guard look at the same value, so a guard was not allowed to change anything. Today it may change what the
\`match\` does not look at (E0510).`,
    wrong: `fn main() {
    let mut n = 0;
    match 1 {
        1 if { n += 1; n > 0 } => {}
        _ => {}
    }
}
`,
    right: `fn main() {
    let mut n = 0;
    n += 1;
    match 1 {
        1 if n > 0 => {}
        _ => {}
    }
}
`,
  },
  {
    code: 'E0312',
    model: 'lexical',
    title: 'a reference is given out for longer than it is good',
    text: `A reference that is good for one lifetime of the signature is used where one is asked for that is good for another, and the
signature does not say that the first lasts as long.`,
    wrong: `fn forever<'a>(s: &'a str) -> &'static str { s }
fn main() { forever("a"); }
`,
    right: `fn forever(s: &'static str) -> &'static str { s }
fn main() { forever("a"); }
`,
  },
  {
    code: 'E0383',
    model: 'lexical',
    title: 'a field is assigned of a value with a destructor that is gone',
    text: `A type that implements \`Drop\` is there as a whole or not at all: its destructor would run on the rest. Give the variable a
whole new value.`,
    wrong: `struct Named { name: String }
impl Drop for Named { fn drop(&mut self) {} }
fn main() {
    let mut x = Named { name: String::new() };
    drop(x);
    x.name = String::new();
}
`,
    right: `struct Named { name: String }
impl Drop for Named { fn drop(&mut self) {} }
fn main() {
    let mut x = Named { name: String::new() };
    drop(x);
    x = Named { name: String::new() };
}
`,
  },
  {
    code: 'E0387',
    model: 'lexical',
    title: 'a closure that is called by shared reference changes what it borrowed',
    text: `A closure that is an \`Fn\` may be called from several places at once, so it must not change what it has captured.`,
    wrong: `fn call<F: Fn()>(f: F) { f() }
fn main() {
    let mut n = 0;
    call(|| n = 1);
}
`,
    right: `fn call<F: FnMut()>(mut f: F) { f() }
fn main() {
    let mut n = 0;
    call(|| n = 1);
}
`,
  },
  {
    code: 'E0389',
    model: 'lexical',
    title: 'a mutable reference behind a shared one is used to change something',
    text: `There may be many copies of a shared reference, and each would lead to the mutable one, which has to be the only way to what it
points at.`,
    wrong: `fn set(r: &&mut i32) { **r = 1; }
fn main() { set(&&mut 0); }
`,
    right: `fn set(r: &mut &mut i32) { **r = 1; }
fn main() { set(&mut &mut 0); }
`,
  },
  {
    code: 'E0495',
    model: 'lexical',
    title: 'no lifetime fits all that is asked of a reference',
    text: `A lifetime that is not written has to be inferred. Here it must not be longer than one lifetime of the signature, since
what is borrowed is good for no longer, and must be as long as another.`,
    wrong: `struct Pair<'a> { first: &'a i32, second: i32 }
impl<'a> Pair<'a> {
    fn second(&self) -> &'a i32 { &self.second }
}
fn main() { Pair { first: &1, second: 2 }.second(); }
`,
    right: `struct Pair<'a> { first: &'a i32, second: i32 }
impl<'a> Pair<'a> {
    fn second(&self) -> &i32 { &self.second }
}
fn main() { Pair { first: &1, second: 2 }.second(); }
`,
  },
  {
    code: 'E0504',
    model: 'lexical',
    title: 'a closure takes a value that is borrowed',
    text: `A \`move\` closure takes what it mentions. What is borrowed has to stay where it is until the borrow ends.`,
    wrong: `fn main() {
    let s = String::new();
    let r = &s;
    let c = move || s.len();
    c();
}
`,
    right: `fn main() {
    let s = String::new();
    let r = &s;
    let c = || s.len();
    c();
}
`,
  },
  {
    code: 'E0595',
    model: 'lexical',
    title: 'a closure changes a variable that is not `mut`',
    text: `A closure borrows what it changes, mutably, where it is made; for that the variable has to be \`mut\`.`,
    wrong: `fn main() {
    let x = 0;
    let mut c = || x = 1;
    c();
}
`,
    right: `fn main() {
    let mut x = 0;
    let mut c = || x = 1;
    c();
}
`,
  },
  {
    code: 'E0623',
    model: 'lexical',
    title: 'data with one lifetime of the signature goes where another is asked for',
    text: `Each reference among the parameters has a lifetime of its own, which the caller chooses, unless two of them are given the
same name.`,
    wrong: `fn add(all: &mut Vec<&u8>, one: &u8) { all.push(one); }
fn main() { add(&mut Vec::new(), &1); }
`,
    right: `fn add<'a>(all: &mut Vec<&'a u8>, one: &'a u8) { all.push(one); }
fn main() { add(&mut Vec::new(), &1); }
`,
  },
];

/** What each error code means, with a program that shows it and one that does not have it. A test checks both. */
import { lexicalCodes } from './lexical-codes.js';

export interface CodeExplanation {
  /** `E0502`; errors without a code of rustc's go by a word. */
  readonly code: string;
  /** The model that has this error, where the default one has not. */
  readonly model?: 'lexical';
  readonly title: string;
  /** What rule is broken, and why the rule is there. */
  readonly text: string;
  /** A whole program with just this error. */
  readonly wrong: string;
  /** The program mended. */
  readonly right: string;
}

const presentCodes: readonly CodeExplanation[] = [
  {
    code: 'E0106',
    title: 'a reference in a signature has no lifetime, and none can be filled in',
    text: `A reference in a result borrows from something, and the signature has to say from what. Where there is one
reference among the parameters, or a \`&self\`, the elision rules fill it in. Otherwise name a lifetime, and give it to
the parameters that the result may borrow from.`,
    wrong: `fn longest(a: &str, b: &str) -> &str {
    if a.len() > b.len() { a } else { b }
}
fn main() { longest("a", "b"); }
`,
    right: `fn longest<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() { a } else { b }
}
fn main() { longest("a", "b"); }
`,
  },
  {
    code: 'E0261',
    title: 'a lifetime is used that was not declared',
    text: `Every named lifetime but \`'static\` is a parameter of the function, type, trait or impl that uses it, and is declared
there between angle brackets.`,
    wrong: `fn first(list: &'a [i32]) -> i32 {
    list[0]
}
fn main() { first(&[1]); }
`,
    right: `fn first<'a>(list: &'a [i32]) -> i32 {
    list[0]
}
fn main() { first(&[1]); }
`,
  },
  {
    code: 'E0381',
    title: 'a variable is used that may have no value yet',
    text: `A variable declared without a value may be given one later, once, but has to have one on every path that leads to a use.`,
    wrong: `fn main() {
    let x: i32;
    let y = x + 1;
    drop(y);
}
`,
    right: `fn main() {
    let x: i32;
    x = 1;
    let y = x + 1;
    drop(y);
}
`,
  },
  {
    code: 'E0382',
    title: 'a value is used after it was moved away',
    text: `A value has one owner. Assigning it, passing it to a function, or returning it hands it over, unless its type is \`Copy\`; the
former owner cannot use it any more. Borrow it instead (\`&x\`), or clone it.`,
    wrong: `fn take(s: String) -> usize { s.len() }
fn main() {
    let s = String::from("abc");
    take(s);
    take(s);
}
`,
    right: `fn look(s: &String) -> usize { s.len() }
fn main() {
    let s = String::from("abc");
    look(&s);
    look(&s);
}
`,
  },
  {
    code: 'E0384',
    title: 'a variable that is not `mut` is assigned a second time',
    text: `A variable gets its value once, unless it is declared with \`mut\`.`,
    wrong: `fn main() {
    let x = 1;
    println!("{}", x);
    x = 2;
    println!("{}", x);
}
`,
    right: `fn main() {
    let mut x = 1;
    println!("{}", x);
    x = 2;
    println!("{}", x);
}
`,
  },
  {
    code: 'E0499',
    title: 'a place is borrowed mutably while another mutable borrow of it is still needed',
    text: `A mutable reference is the only way to its place as long as it may still be used. A second one can be made after the last use
of the first.`,
    wrong: `fn main() {
    let mut v = vec![1];
    let a = &mut v;
    let b = &mut v;
    a.push(2);
    b.push(3);
}
`,
    right: `fn main() {
    let mut v = vec![1];
    let a = &mut v;
    a.push(2);
    let b = &mut v;
    b.push(3);
}
`,
  },
  {
    code: 'E0502',
    title: 'a place is borrowed mutably and shared at the same time',
    text: `Many may read or one may write, as with a lock, but decided before the program runs. A shared reference that may still be used
keeps its place from being borrowed mutably, and the other way round.`,
    wrong: `fn main() {
    let mut v = vec![1, 2];
    let first = &v[0];
    v.push(3);
    println!("{}", first);
}
`,
    right: `fn main() {
    let mut v = vec![1, 2];
    let first = v[0];
    v.push(3);
    println!("{}", first);
}
`,
  },
  {
    code: 'E0503',
    title: 'a value is read while it is mutably borrowed',
    text: `As long as a mutable reference may still be used, its place can be read through that reference only.`,
    wrong: `fn main() {
    let mut n = 1;
    let r = &mut n;
    let m = n + 1;
    *r = m;
}
`,
    right: `fn main() {
    let mut n = 1;
    let m = n + 1;
    let r = &mut n;
    *r = m;
}
`,
  },
  {
    code: 'E0505',
    title: 'a value is moved away while it is borrowed',
    text: `Moving a value leaves nothing behind for references to it. Move it after their last use.`,
    wrong: `fn main() {
    let s = String::from("abc");
    let r = &s;
    drop(s);
    println!("{}", r);
}
`,
    right: `fn main() {
    let s = String::from("abc");
    let r = &s;
    println!("{}", r);
    drop(s);
}
`,
  },
  {
    code: 'E0506',
    title: 'a place is assigned to while it is borrowed',
    text: `A reference promises that what it refers to stays as it is, unless it is changed through the reference itself.`,
    wrong: `fn main() {
    let mut n = 1;
    let r = &n;
    n = 2;
    println!("{}", r);
}
`,
    right: `fn main() {
    let mut n = 1;
    let r = &n;
    println!("{}", r);
    n = 2;
    println!("{}", n);
}
`,
  },
  {
    code: 'E0507',
    title: 'a value is moved out of a place that is only borrowed',
    text: `Through a reference one may look, or change what is there, but not take it away: its owner would be left with nothing. Borrow,
clone, or put something else in its place with \`std::mem::take\` or \`replace\`.`,
    wrong: `struct Named { name: String }
fn steal(it: &Named) -> String {
    it.name
}
fn main() { steal(&Named { name: String::new() }); }
`,
    right: `struct Named { name: String }
fn copy(it: &Named) -> String {
    it.name.clone()
}
fn main() { copy(&Named { name: String::new() }); }
`,
  },
  {
    code: 'E0508',
    title: 'a value is moved out of an array or slice by index',
    text: `Which element is gone could not be tracked. Borrow the element, clone it, or take the array apart with a pattern.`,
    wrong: `fn main() {
    let list = [String::new()];
    let first = list[0];
    drop(first);
}
`,
    right: `fn main() {
    let list = [String::new()];
    let [first] = list;
    drop(first);
}
`,
  },
  {
    code: 'E0509',
    title: 'a field is moved out of a value whose type implements `Drop`',
    text: `The type's \`drop\` runs on the whole value, so no part of it may be missing.`,
    wrong: `struct File { name: String }
impl Drop for File { fn drop(&mut self) {} }
fn main() {
    let f = File { name: String::new() };
    let name = f.name;
    drop(name);
}
`,
    right: `struct File { name: String }
impl Drop for File { fn drop(&mut self) {} }
fn main() {
    let f = File { name: String::new() };
    let name = f.name.clone();
    drop(name);
}
`,
  },
  {
    code: 'E0515',
    title: 'a reference to a local is returned',
    text: `Locals are dropped when their function ends, so a reference to one cannot leave it. Return the value itself.`,
    wrong: `fn make<'a>() -> &'a String {
    let s = String::new();
    &s
}
fn main() { make(); }
`,
    right: `fn make() -> String {
    let s = String::new();
    s
}
fn main() { make(); }
`,
  },
  {
    code: 'E0594',
    title: 'a place is assigned to that is not mutable',
    text: `To assign to a place, the variable has to be declared \`mut\`, and every reference on the way to it has to be \`&mut\`.`,
    wrong: `fn clear(n: &i32) {
    *n = 0;
}
fn main() { clear(&1); }
`,
    right: `fn clear(n: &mut i32) {
    *n = 0;
}
fn main() { clear(&mut 1); }
`,
  },
  {
    code: 'E0596',
    title: 'a place is borrowed mutably that is not mutable',
    text: `To borrow a place mutably, the variable has to be declared \`mut\`, and every reference on the way to it has to be \`&mut\`.`,
    wrong: `fn main() {
    let v = Vec::new();
    v.push(1);
}
`,
    right: `fn main() {
    let mut v = Vec::new();
    v.push(1);
}
`,
  },
  {
    code: 'E0597',
    title: 'a value is dropped while it is still borrowed',
    text: `A reference must not be used after the scope of what it refers to has ended. Declare the value in an outer scope, or use the
reference earlier.`,
    wrong: `fn main() {
    let r;
    {
        let x = 5;
        r = &x;
    }
    println!("{}", r);
}
`,
    right: `fn main() {
    let x = 5;
    let r;
    {
        r = &x;
    }
    println!("{}", r);
}
`,
  },
  {
    code: 'E0621',
    title: 'a parameter needs a named lifetime',
    text: `The body hands out a reference from this parameter under a lifetime that the signature names, but the parameter's own reference
has no name. Give it that lifetime.`,
    wrong: `fn pick<'a>(a: &'a i32, b: &i32) -> &'a i32 {
    if *a > *b { a } else { b }
}
fn main() { pick(&1, &2); }
`,
    right: `fn pick<'a>(a: &'a i32, b: &'a i32) -> &'a i32 {
    if *a > *b { a } else { b }
}
fn main() { pick(&1, &2); }
`,
  },
  {
    code: 'E0713',
    title: 'a borrow may still be in use when a destructor runs',
    text: `A field of a value whose type implements \`Drop\` is borrowed longer than the value lives, and the type's \`drop\` may use the field.`,
    wrong: `struct Data<'a> { text: &'a mut String }
impl<'a> Drop for Data<'a> { fn drop(&mut self) { self.text.push('x'); } }
fn get<'a>(d: Data<'a>) -> &'a mut String {
    &mut *d.text
}
fn main() { get(Data { text: &mut String::new() }); }
`,
    right: `struct Data<'a> { text: &'a mut String }
fn get<'a>(d: Data<'a>) -> &'a mut String {
    &mut *d.text
}
fn main() { get(Data { text: &mut String::new() }); }
`,
  },
  {
    code: 'E0716',
    title: 'a temporary is dropped while it is still borrowed',
    text: `A value that no variable holds lives to the end of its statement. Give it a variable with \`let\` if it has to live longer.`,
    wrong: `fn main() {
    let s: &str = String::from("abc").as_str();
    println!("{}", s);
}
`,
    right: `fn main() {
    let owned = String::from("abc");
    let s: &str = owned.as_str();
    println!("{}", s);
}
`,
  },
  {
    code: 'E0521',
    title: 'borrowed data escapes from the function',
    text: `A reference that a caller lent for the time of the call is handed to something that keeps it longer.`,
    wrong: `fn keep(s: &'static str) { drop(s); }
fn pass(s: &str) {
    keep(s);
}
fn main() { pass("a"); }
`,
    right: `fn keep(s: &'static str) { drop(s); }
fn pass(s: &'static str) {
    keep(s);
}
fn main() { pass("a"); }
`,
  },
  {
    code: 'E0310',
    title: 'a type parameter may hold references that do not live long enough',
    text: `Something of the parameter's type has to be good for \`'static\`, but the type may be one that borrows. Say \`T: 'static\`.`,
    wrong: `fn forever<T: 'static>(value: T) -> T { value }
fn keep<T>(value: T) -> T {
    forever(value)
}
fn main() { keep(1); }
`,
    right: `fn forever<T: 'static>(value: T) -> T { value }
fn keep<T: 'static>(value: T) -> T {
    forever(value)
}
fn main() { keep(1); }
`,
  },
  {
    code: 'lifetime',
    title: 'lifetime may not live long enough',
    text: `The body needs one lifetime of the signature to outlast another, and the signature does not say that it does. Say so (\`'a: 'b\`), use
the same lifetime for both, or return something else. Every caller relies on the signature alone, so the body has to keep to it.`,
    wrong: `fn pick<'a, 'b>(a: &'a i32, _b: &'b i32) -> &'b i32 {
    a
}
fn main() { pick(&1, &2); }
`,
    right: `fn pick<'a: 'b, 'b>(a: &'a i32, _b: &'b i32) -> &'b i32 {
    a
}
fn main() { pick(&1, &2); }
`,
  },
  {
    code: 'E0184',
    title: 'a type is both `Copy` and `Drop`',
    text: `A \`Copy\` value is duplicated by copying its bytes, so nobody could say which copy's \`drop\` is to run.`,
    wrong: `#[derive(Clone, Copy)]
struct Token;
impl Drop for Token { fn drop(&mut self) {} }
fn main() { Token; }
`,
    right: `struct Token;
impl Drop for Token { fn drop(&mut self) {} }
fn main() { Token; }
`,
  },
  {
    code: 'E0204',
    title: '`Copy` is implemented for a type with a field that is not `Copy`',
    text: `Copying the value would copy its fields, and a field that owns something cannot be copied byte by byte.`,
    wrong: `#[derive(Clone, Copy)]
struct Named { name: String }
fn main() { drop(Named { name: String::new() }.name); }
`,
    right: `#[derive(Clone)]
struct Named { name: String }
fn main() { drop(Named { name: String::new() }.name); }
`,
  },
  {
    code: 'E0510',
    title: 'what is matched on is changed in a guard',
    text: `A guard decides which arm is taken; were it to change the matched place, two arms could claim it, or none.`,
    wrong: `fn main() {
    let mut x = Some(0);
    match x {
        None => {}
        Some(_) if { x = None; false } => {}
        Some(_) => {}
    }
}
`,
    right: `fn main() {
    let mut x = Some(0);
    match x {
        None => {}
        Some(_) => x = None,
    }
    drop(x);
}
`,
  },
  {
    code: 'unsupported',
    title: 'the program uses something that Laertes does not model yet',
    text: `Laertes does not guess: where it does not understand a construct, it names it and gives no verdict for that body. The exit status is 3.`,
    wrong: `fn main() {
    let path = env!("PATH");
}
`,
    right: `fn main() {}
`,
  },
  {
    code: 'syntax',
    title: 'the text is not Rust',
    text: `The place is where reading stopped, with what could have stood there. Other items of the file are still answered. The exit status is 2.`,
    wrong: `fn main() {
    let x = ;
}
`,
    right: `fn main() {
    let x = 1;
    drop(x);
}
`,
  },
];

/** Those of the models that are in use, then those of the past. */
export const codes: readonly CodeExplanation[] = [...presentCodes, ...lexicalCodes];

/** The explanation of a code, whatever its case; undefined for one that is not known. */
export function explainCode(code: string): CodeExplanation | undefined {
  const wanted = code.toLowerCase();
  return codes.find((it) => it.code.toLowerCase() === wanted);
}

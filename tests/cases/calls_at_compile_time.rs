// What the compiler runs itself may only call `const fn`s.
fn plain() -> i32 {
    1
}
const fn constant() -> i32 {
    2
}
struct Number(i32);
impl Number {
    const fn new() -> Number {
        Number(1)
    }
    fn other() -> Number {
        Number(2)
    }
    fn value(&self) -> i32 {
        self.0
    }
    const fn get(&self) -> i32 {
        self.0
    }
}
trait Made {
    fn made() -> Self;
}
impl Made for i32 {
    fn made() -> i32 {
        1
    }
}
const A: i32 = plain(); //~ E0015
static B: i32 = plain(); //~ E0015
const C: i32 = constant();
const D: Number = Number::new();
const E: Number = Number::other(); //~ E0015
const F: i32 = D.value(); //~ E0015
const G: i32 = D.get();
const H: i32 = i32::made(); //~ E0015
const I: Vec<i32> = Vec::new();
const J: String = String::from("text"); //~ E0015
const K: Box<i32> = Box::new(1); //~ E0015
const L: fn() -> i32 = plain;
const M: i32 = (|| 1)(); //~ E0015
const fn calls() -> i32 {
    plain() //~ E0015
}
const fn generic<T: Made>() -> T {
    T::made() //~ E0015
}
const fn pointer(f: fn() -> i32) -> i32 {
    f() //~ -
}
const fn length(list: &[i32], text: Option<&str>) -> usize {
    match text {
        Some(text) => text.len() + list.len(),
        None => panic!("no text"),
    }
}
const fn checked(number: u32) -> u32 {
    assert!(number > 1);
    assert!(number > 2, "too small");
    let mut sum = 0u32;
    while sum < number {
        sum = sum.wrapping_add(1);
    }
    sum
}
impl Number {
    const LIMIT: i32 = plain(); //~ E0015
}
fn not_then() -> i32 {
    plain()
}
fn main() {}

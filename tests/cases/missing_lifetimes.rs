// A lifetime that is missing concerns what mentions it, and nothing else.
struct Lacks {
    text: &str, //~ E0106
    number: u8,
}
fn elsewhere() {
    let a = String::new();
    let b = a;
    drop(a); //~ E0382
}
fn other_field(it: &Lacks) -> u8 {
    let a = String::new();
    let b = a;
    drop(a); //~ E0382
    it.number
}
fn that_field(it: &Lacks) -> usize {
    let a = String::new();
    let b = a;
    drop(a);
    it.text.len()
}
enum Choice {
    Lacks(&str), //~ E0106
    Has(String),
}
fn has(it: Choice) {
    match it {
        Choice::Has(text) => drop(it), //~ E0382
        _ => {}
    }
}
fn lacks(it: Choice) {
    match it {
        Choice::Lacks(_) => {}
        Choice::Has(text) => drop(it),
    }
}
fn ambiguous(x: &u8, y: &u8) -> &u8 { //~ E0106
    x
}
fn calls() {
    let a = String::new();
    let b = a;
    drop(a);
    ambiguous(&1, &2);
}
fn undeclared<'a>(x: &'a u8) -> &'b u8 { //~ E0261
    x
}
trait Named {
    fn name(&self) -> String;
}
struct Borrows<'a>(&'a str);
impl Named for Borrows { //~ E0726
    fn name(&self) -> String {
        let a = String::new();
        let b = a;
        drop(a);
        b
    }
}
fn main() {}
//@ uncertain: lexical

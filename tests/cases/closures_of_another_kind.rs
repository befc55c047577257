// A closure that moves out of what it captured, or changes it, is no `Fn`, wherever one is asked for.
fn shared<F: Fn()>(f: F) {
    f()
}
fn by_reference<F: Fn()>(f: &F) {
    f()
}
fn changing(mut f: impl FnMut()) {
    f()
}
struct Held<F: Fn()>(F);
fn moves() {
    let text = String::new();
    let consume = move || drop(text); //~ E0525
    shared(consume);
}
fn assigns() {
    let mut count = 0;
    let add = || count += 1; //~ E0525
    by_reference(&add);
}
fn boxed(text: String) -> Box<dyn Fn() -> String> {
    let give = move || text; //~ E0525
    Box::new(give)
}
fn returned(text: String) -> impl Fn() -> String {
    let give = move || text; //~ E0525
    give
}
fn once(text: String) {
    let consume = || drop(text); //~ E0525
    changing(consume);
}
fn in_a_struct() {
    let mut count = 0;
    let set = || count = 1; //~ E0525
    let _ = Held(set);
}
fn mapped(list: &[String], text: String) -> Vec<String> {
    let give = |_: &String| text; //~ E0525
    list.iter().map(give).collect()
}
fn allowed() {
    let text = String::new();
    let look = || text.len();
    shared(|| {
        look();
    });
    let mut count = 0;
    let add = || count += 1;
    changing(add);
}
fn expected(text: String) {
    shared(|| drop(text)); //~ E0507
}
fn main() {}
//@ uncertain: lexical

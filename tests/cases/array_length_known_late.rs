// The length of an array is known from a struct's constant argument.
//@ uncertain: lexical
fn eat<T>(_: T) {}
struct Ring<T, const N: usize> { slots: [T; N], at: usize }
impl<T, const N: usize> Ring<T, N> {
    fn all(&self) -> &[T; N] { &self.slots }
    fn into_slots(self) -> [T; N] { self.slots }
}
fn a() { let r = Ring { slots: [1, 2, 3], at: 0 }; let [a, ..] = r.into_slots(); eat(a); }
fn b() {
    let r = Ring { slots: [String::new(), String::new()], at: 0 };
    let [a, ref b] = r.slots;
    eat(b);
    eat(a);
    eat(r.slots); //~ E0382
}
fn c() {
    let r = Ring { slots: [String::new(), String::new()], at: 0 };
    let [a, rest @ ..] = r.all();
    eat(r.slots); //~ E0505
    eat((a, rest));
}

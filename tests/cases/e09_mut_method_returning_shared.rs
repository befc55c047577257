// fn(&mut self) -> &T keeps the mutable borrow alive (no downgrade).
struct Counter { n: u32 }
impl Counter {
    fn bump(&mut self) -> &u32 { self.n += 1; &self.n }
    fn get(&self) -> u32 { self.n }
}
fn both(_: &u32, _: u32) {}

fn f(c: &mut Counter) {
    let r = c.bump();
    let n = c.get(); //~ E0502
    both(r, n);
}

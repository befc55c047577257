// Iterate over a field and call a &mut self method.
//@ explain: suggest splitting the struct / a free function over the other field / mem::take
struct World { items: Vec<u32>, log: u32 }
impl World {
    fn note(&mut self, _x: u32) { self.log += 1; }
    fn run(&mut self) {
        for x in &self.items {
            self.note(*x); //~ E0502
        }
    }
}

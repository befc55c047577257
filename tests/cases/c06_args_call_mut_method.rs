// self.items.push(self.next_id()) where next_id takes &mut self.
//@ explain: suggest hoisting the argument into a let
struct Gen { items: Vec<u32>, id: u32 }
impl Gen {
    fn next_id(&mut self) -> u32 { self.id += 1; self.id }
    fn add(&mut self) {
        self.items.push(self.next_id()); //~ E0499
    }
}

// i08 made to compile: take the field out, iterate, put it back.
//@ uncertain: lexical
struct World { items: Vec<u32>, log: u32 }
impl World {
    fn note(&mut self, _x: u32) { self.log += 1; }
    fn run(&mut self) {
        let items = std::mem::take(&mut self.items);
        for x in &items {
            self.note(*x);
        }
        self.items = items;
    }
}

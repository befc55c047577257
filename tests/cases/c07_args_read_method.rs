// self.items.push(self.peek()) where peek takes &self.
struct Gen { items: Vec<u32>, id: u32 }
impl Gen {
    fn peek(&self) -> u32 { self.id }
    fn add(&mut self) {
        self.items.push(self.peek()); //~[lexical] E0502
    }
}

// if-let on a method of self, else mutate a field.
struct Bag { v: Vec<u32>, misses: u32 }
impl Bag {
    fn first_big(&self) -> Option<&u32> { self.v.iter().find(|x| **x > 9) }
    fn get(&mut self) -> Option<&u32> {
        if let Some(x) = self.first_big() {
            return Some(x);
        }
        self.misses += 1; //~[lexical,nll] E0506
        None
    }
}

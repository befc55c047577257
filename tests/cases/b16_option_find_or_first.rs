// Return a found element or else fall back (shared result of a &mut method).
struct Cache { vals: Vec<u32> }
impl Cache {
    fn look(&mut self, _k: u32) -> Option<&u32> { self.vals.first() }
    fn fill(&mut self, k: u32) -> &u32 { self.vals.push(k); &self.vals[0] }
    fn get(&mut self, k: u32) -> &u32 {
        if let Some(v) = self.look(k) {
            return v;
        }
        self.fill(k) //~[lexical,nll] E0499
    }
}

// self.items.iter().for_each(|x| self.note(*x)).
//@ uncertain codes: lexical
struct W { items: Vec<u32>, log: u32 }
impl W {
    fn note(&mut self, _x: u32) { self.log += 1; }
    fn run(&mut self) {
        self.items.iter().for_each(|x| self.note(*x)); //~[nll,polonius,alpha] E0500
    }
}

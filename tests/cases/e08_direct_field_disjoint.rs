// The direct field access is disjoint.
struct App { name: String, hits: u32 }
impl App {
    fn run(&mut self) {
        let n = &self.name;
        self.hits += 1;
        read(n);
    }
}
fn read(_: &String) {}

// Two nodes of one arena are changed together.
struct Arena { nodes: Vec<u32> }
impl Arena {
    fn node(&mut self, i: usize) -> &mut u32 { &mut self.nodes[i] }
}
fn link(_: &mut u32, _: &mut u32) {}

fn f(a: &mut Arena) {
    link(a.node(0), a.node(1)); //~ E0499
}

// A lending iterator with a filter (loop and conditional return, rust#92985).
struct Src { at: u32 }
impl Src {
    fn next(&mut self) -> Option<&mut u32> { Some(&mut self.at) }
}
fn keep(_: &u32) -> bool { true }

fn f(src: &mut Src) -> Option<&mut u32> {
    while let Some(x) = src.next() { //~[lexical,nll] E0499
        if keep(x) {
            return Some(x);
        }
    }
    None
}

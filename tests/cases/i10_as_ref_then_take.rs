// A borrowed Option payload and then take().
fn read(_: &u32) {}

fn f(mut o: Option<u32>) {
    if let Some(n) = o.as_ref() {
        read(n);
        o.take(); //~[lexical] E0502
    }
}

// Both fields are moved out of a Box.
struct P { a: String, b: String }
fn take(_: String) {}

fn f(p: Box<P>) {
    take(p.a);
    take(p.b); //~[lexical] E0382
}

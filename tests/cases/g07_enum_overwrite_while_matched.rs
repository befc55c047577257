// The enum is overwritten while its payload is borrowed.
enum E { A(u32), B }
fn read(_: &u32) {}

fn f(mut e: E) {
    if let E::A(n) = &e {
        e = E::B; //~ E0506
        read(n);
    }
}

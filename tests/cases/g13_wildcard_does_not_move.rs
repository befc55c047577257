// let _ = s; neither moves nor uses s.
fn take(_: String) {}

fn f(s: String) {
    let _ = s;
    take(s);
}

// One field is moved, the sibling field is used.
struct Pair { left: String, right: String }
fn take(_: String) {}

fn f(p: Pair) {
    take(p.left);
    take(p.right);
}

// A guard reads a by-move binding.
fn take(_: String) {}

fn f(x: Option<String>) {
    match x {
        Some(s) if s.len() > 3 => take(s), //~[lexical] E0008
        _ => {}
    }
}

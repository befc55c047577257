// The same with the bound declared.
fn pick<'a, 'b: 'a>(a: &'a str, b: &'b str) -> &'a str {
    if a.len() > 1 { a } else { b }
}

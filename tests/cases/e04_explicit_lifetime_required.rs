// An anonymous-lifetime parameter is returned where a named one is promised.
fn pick<'a>(a: &'a u32, b: &u32) -> &'a u32 {
    if *a > 1 { a } else { b } //~ E0621
}

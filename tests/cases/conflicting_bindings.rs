// Bindings of one pattern that take what another one needs.
//@ uncertain codes: lexical
struct Thing;

fn make() -> Option<Thing> {
    Some(Thing)
}

fn parameter(ref whole @ ref mut again: Thing) {} //~ -

fn main() {
    if let ref all @ Some(ref mut part) = make() {} //~ -
    if let ref mut all @ Some(ref part) = make() {} //~ -
    if let ref mut all @ Some(ref mut part) = make() {} //~ -
    if let ref all @ Some(ref part) = make() {}
    if let ref all @ Some(part) = make() {} //~ - //~ E0382
    if let ref all @ Some(part) = Some(1) {}
    if let all @ Some(ref part) = make() {} //~ -
    if let all @ Some(ref part) = Some(1) {}
    match &mut make() {
        whole @ Some(part) => {} //~ -
        None => {}
    }
    match make() {
        // Each alternative is one of them.
        ref all @ (Some(ref mut part) | Some(ref mut part)) => {} //~ -
        None => {}
    }
}

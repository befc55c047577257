// let-else: the map is changed on the else path.
//@ uncertain: lexical
use std::collections::HashMap;
fn read(_: &u32) {}

fn f(m: &mut HashMap<u32, u32>) {
    let Some(v) = m.get(&1) else {
        m.insert(1, 0);
        return;
    };
    read(v);
}

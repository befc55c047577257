// NLL problem case 2: the borrow is needed in one match arm only.
use std::collections::HashMap;
fn touch(_: &mut u32) {}

fn f(map: &mut HashMap<u32, u32>) {
    match map.get_mut(&1) {
        Some(v) => touch(v),
        None => {
            map.insert(1, 0); //~[lexical] E0499
        }
    }
}

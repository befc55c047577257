// The entry API needs one borrow only.
use std::collections::HashMap;

fn f(m: &mut HashMap<u32, u32>) -> &mut u32 {
    m.entry(1).or_insert(0)
}

// Problem case 3, the double look-up work-around.
use std::collections::HashMap;

fn f<'m>(map: &'m mut HashMap<u32, String>, key: u32) -> &'m mut String {
    if map.contains_key(&key) {
        return map.get_mut(&key).unwrap();
    }
    map.insert(key, String::new());
    map.get_mut(&key).unwrap()
}

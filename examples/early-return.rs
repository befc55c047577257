// A reference is given back on one path, and the map is used on the other. Today's rustc keeps the loan on both; the
// models after it do not.
use std::collections::HashMap;

fn name_of(names: &mut HashMap<u32, String>, id: u32) -> &String {
    if let Some(name) = names.get(&id) {
        return name;
    }
    names.insert(id, format!("guest {id}")); //~[lexical,nll] E0502
    &names[&id]
}

fn main() {
    let mut names = HashMap::new();
    println!("{}", name_of(&mut names, 7));
}

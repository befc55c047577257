// Two references among the parameters, none of them `self`: the rules do not say which one the result borrows from.
fn longest(one: &str, two: &str) -> &str { //~ E0106
    if one.len() > two.len() { one } else { two }
}

fn main() {
    println!("{}", longest("a", "bc"));
}

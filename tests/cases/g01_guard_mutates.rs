// A match guard changes the matched value.
//@ explain: fake borrows of the scrutinee, E0510
fn f(mut x: Option<u32>) {
    match x {
        None => {}
        Some(_) if { x = None; false } => {} //~[lexical] E0302 //~[nll,polonius,alpha] E0510
        Some(_) => {}
    }
}

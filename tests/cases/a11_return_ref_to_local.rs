// A function returns a reference to its own local.
//@ explain: the loan must outlive 'a (whole body and beyond) but the local dies at return
fn f<'a>() -> &'a String {
    let text = String::new();
    &text //~[nll,polonius,alpha] E0515 //~[lexical] E0597
}

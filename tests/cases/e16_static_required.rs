// A reference with a named lifetime where 'static is required.
//@ uncertain codes: lexical
//@ explain: 'a must outlive 'static
fn keep(_: &'static str) {}

fn f<'a>(s: &'a str) {
    keep(s); //~[nll,polonius,alpha] E0521
}

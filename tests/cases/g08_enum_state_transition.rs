// self is overwritten in a match on self (owned payload needed).
//@ uncertain codes: lexical
//@ explain: suggest mem::replace / take
enum St { Idle(String), Busy(String) }
fn f(s: &mut St) {
    match *s { //~[nll,polonius,alpha] E0507
        St::Idle(name) => *s = St::Busy(name),
        St::Busy(_) => {}
    }
}

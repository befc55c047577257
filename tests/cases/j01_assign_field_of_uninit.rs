// A field of an uninitialised struct is assigned.
//@ uncertain: lexical
struct P { x: u32, y: u32 }

fn f() {
    let mut p: P;
    p.x = 1; //~[nll,polonius,alpha] E0381
}

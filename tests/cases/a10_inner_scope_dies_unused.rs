// The dangling reference is never used again.
//@ explain: no later use, hence no live loan when `inner` dies
fn f() {
    let outer;
    {
        let inner = 5;
        outer = &inner; //~[lexical] E0597
    }
}

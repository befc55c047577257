// An explicit &mut is not two-phase.
//@ explain: only autoref, autoref of operators and adjustments are two-phase
fn f() {
    let mut v: Vec<usize> = Vec::new();
    Vec::push(&mut v, v.len()); //~ E0502
}

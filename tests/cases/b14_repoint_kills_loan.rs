// Assigning a reference variable ends the loans made through its old value.
//@ explain: loan_killed_at: the loan of *p does not survive p = ...
fn bump(_: &mut i32) {}

fn f() {
    let mut a = 1;
    let mut b = 2;
    let mut p = &mut a;
    let q = &mut *p;
    p = &mut b; //~[lexical] E0506
    bump(q);
    bump(p); //~[lexical] E0499
}

// A cursor that is advanced on one branch only.
//@ uncertain codes: lexical
struct X { next: Option<Box<X>> }

fn f(c: bool) {
    let mut b = Some(Box::new(X { next: None }));
    let mut p = &mut b;
    while let Some(now) = p { //~[nll,alpha] E0499 //~[nll,alpha] E0503
        if c {
            p = &mut now.next;
        }
    }
}

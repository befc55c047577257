// Before 2021 `let _ = v` captures: the closure around the one that mentions `v` has it for that whole closure.
//@ uncertain codes: lexical
//@ edition: 2018
fn keep<F: FnOnce() + 'static>(f: F) {}
fn nested() {
    let v = String::new();
    let c = || {
        keep(|| { //~[nll,polonius,alpha] E0597
            let _ = v;
        });
    };
}

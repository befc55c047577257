// Which step is to blame for an error between two lifetimes is found on the shortest way; a written type makes it longer.
//@ uncertain codes: lexical
fn either<T>(a: T, b: T) -> T { a }
fn last<'a, 'b, 'c, T>(p: &'a T, q: &'b T) -> &'c T {
    let v: &'c T = q; //~[nll,polonius,alpha] -
    let w: &'b T = p; //~[polonius] -
    either(p, q) //~[nll,polonius,alpha] -
}

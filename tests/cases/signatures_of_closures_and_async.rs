// What a closure's signature says need not be well formed before it is called; what an `async fn` gives has to be.
//@ uncertain codes: lexical
struct S<'a, 'b: 'a>(&'a u32, &'b u32);
fn given<'a, 'b>(p: &'a u32, q: &'b u32) { let c = |x: &'b &'a u32| {}; }
fn result<'a, 'b>(p: &'a u32, q: &'b u32) { let c = || -> Option<&'b &'a u32> { None }; }
fn bound<'a, 'b>(p: &'a u32, q: &'b u32) { let c = |x: S<'a, 'b>| {}; }
fn called<'a, 'b>(p: &'a u32, q: &'b u32) { let c = |x: Option<&'b &'a u32>| {}; c(None); } //~[nll,polonius,alpha] -
async fn gives<'a, 'b>(p: &'a u32, q: &'b u32) -> Option<S<'a, 'b>> { None } //~[nll,polonius,alpha] -
async fn other<'a, 'b>(p: &'a [&mut u32], q: &'b S<'b, 'b>) -> &'b [&'a mut u32] {
    p //~[nll,polonius,alpha] - //~[nll,polonius,alpha] E0621
}

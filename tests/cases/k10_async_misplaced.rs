// Labels, breaks and awaits where they cannot be.
use std::future::Future;
struct R<'a>(&'a u32);
async fn f(x: R) {} //~[nll,polonius,alpha] E0726
async fn g(x: R<'_>) {}
fn b() { let f = async { break; }; loop { async { continue; }; } let c = async move { break; }; } //~[nll,polonius,alpha] E0267
async fn ff() { break; } //~[nll,polonius,alpha] E0267
fn c() {
    'a: loop {
        async { break 'a; }; //~[nll,polonius,alpha] E0267 //~[nll,polonius,alpha] E0767
        || { break 'a; }; //~[nll,polonius,alpha] E0267 //~[nll,polonius,alpha] E0767
        async move { loop { continue 'a; } }; //~[nll,polonius,alpha] E0767
    }
}
async fn q() { 'x: loop { let c = async { 'x: loop { break 'x; } }; c.await } }
fn d() { async {}.await } //~[nll,polonius,alpha] E0728
async fn e() { let c = || { async {}.await }; } //~[nll,polonius,alpha] E0728

// Futures that would hold themselves.
use std::future::Future;
async fn a(n: u32) -> u32 { b(n).await } //~[nll,polonius,alpha] E0733
async fn b(n: u32) -> u32 { if n > 0 { a(n - 1).await } else { 0 } }
async fn c(n: u32) -> u32 { let f = async { c(n).await }; f.await } //~[nll,polonius,alpha] E0733
struct S;
impl S { async fn d(&self, n: u32) { if n > 0 { self.d(n - 1).await; } } } //~[nll,polonius,alpha] E0733
async fn h(n: u32) {}

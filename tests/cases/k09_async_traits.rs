// Async methods of traits.
use std::future::Future;
trait Repo { type Err; async fn load(&self, k: &str) -> Result<String, Self::Err>; async fn save<'a>(&mut self, k: &'a str, v: String) -> &'a str; fn name(&self) -> String; }
struct Mem { m: std::collections::HashMap<String, String> }
impl Repo for Mem {
    type Err = String;
    async fn load(&self, k: &str) -> Result<String, String> { self.m.get(k).cloned().ok_or_else(|| "no".to_string()) }
    async fn save<'a>(&mut self, k: &'a str, v: String) -> &'a str { self.m.insert(k.to_string(), v); k }
    fn name(&self) -> String { "m".into() }
}
async fn svc<R: Repo>(r: &mut R) -> Result<String, R::Err> { let a = r.load("a").await?; let b = r.save("k", a.clone()).await; r.save(b, a).await; r.load("k").await }
async fn svc2<R: Repo>(r: &mut R) { let f = r.load("a"); r.save("k", String::new()).await; f.await; } //~[nll,polonius,alpha] E0502
async fn svc3(r: &mut Mem) { let f = r.load("a"); r.save("k", String::new()).await; f.await; } //~[nll,polonius,alpha] E0502
struct G<T>(T);
impl<T: Repo> Repo for G<T> { type Err = T::Err; async fn load(&self, k: &str) -> Result<String, T::Err> { self.0.load(k).await } async fn save<'a>(&mut self, k: &'a str, v: String) -> &'a str { self.0.save(k, v).await } fn name(&self) -> String { self.0.name() } }
trait Bad { async fn f(&self, x: &str) -> &str; async fn g<'a>(&self, x: &'a str) -> &'a str; }
trait Tr { async fn g(&self) -> u32; async fn d(&self) -> u32 { self.g().await } async fn s(x: &str) -> &str; }
struct Aa(u32);
impl Tr for Aa { async fn g(&self) -> u32 { self.0 } async fn s(x: &str) -> &str { x } }
async fn us<X: Tr>(x: &X) -> u32 { let y = x.g(); y.await + x.d().await }
async fn us2(x: &mut Aa) { let y = x.g(); x.0 = 1; y.await; } //~[nll,polonius,alpha] E0506
async fn us3<X: Tr>(x: &mut X, z: X) { let y = x.g(); *x = z; y.await; } //~[nll,polonius,alpha] E0506
async fn us4() -> &'static str { let s = String::new(); Aa::s(&s).await } //~[nll,polonius,alpha] E0597
async fn us5<X: Tr>() -> &'static str { let s = String::new(); X::s(&s).await } //~[nll,polonius,alpha] E0597

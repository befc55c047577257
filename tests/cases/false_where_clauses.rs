// Where clauses that speak of no parameter.
mod h04 {
    fn a<'a>(t: &'a &'a mut i32) -> &'a mut i32 where &'a mut i32: Copy { *t } //~[nll,polonius,alpha] E0596
    fn c() where String: Copy { let s = String::new(); let t = s; let u = s; } //~[nll,polonius,alpha] E0277
    fn d() where i32: Copy {}
    fn e() where Vec<u8>: Copy, for<'a> &'a mut u8: Clone {} //~[nll,polonius,alpha] E0277
    struct S where String: Copy; //~[nll,polonius,alpha] E0277
    trait Tr { fn m() where Vec<u8>: Copy; } //~[nll,polonius,alpha] E0277
    struct W<T>(T) where &'static mut u8: Copy, T: Copy; //~[nll,polonius,alpha] E0277
    impl Tr2 for u8 where u16: Tr2 {} //~[nll,polonius,alpha] E0277
    trait Tr2 {}
    fn k() where (u8, String): Copy, [u8; 3]: Copy, u8: Into<u16> {} //~[nll,polonius,alpha] E0277
    fn l<T>() where Vec<T>: Copy, Option<u8>: Tr2 {} //~[nll,polonius,alpha] E0277
}
fn main() {}

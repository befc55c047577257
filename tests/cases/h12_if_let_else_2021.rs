// The scrutinee guard of if let lives through the else block (edition 2021).
//@ explain: 2021: temporaries of the scrutinee drop after the else block
struct Guard<'a> { at: &'a mut u32 }
impl<'a> Drop for Guard<'a> {
    fn drop(&mut self) {}
}
impl<'a> Guard<'a> {
    fn get(&self) -> Option<u32> { None }
}
fn lock(n: &mut u32) -> Guard<'_> { Guard { at: n } }

fn f(mut n: u32) {
    if let Some(_) = lock(&mut n).get() {
    } else {
        n += 1; //~[nll,polonius,alpha] E0503 //~[lexical] E0506
    }
}

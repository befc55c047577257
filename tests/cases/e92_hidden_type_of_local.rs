// Locals borrowed by the hidden type of a result.
fn a() -> impl Sized { let x = 1; &x } //~ E0597
fn b() -> impl Sized { let x = String::new(); x.as_str() } //~ E0597
fn c() -> impl Sized { let x = String::new(); &*x } //~ E0597
fn d<'a>(y: &'a u8) -> impl Sized + 'a { let x = 1u8; &x } //~[nll,polonius,alpha] E0515 //~[lexical] E0597
fn e<'a>(y: &'a u8) -> impl Sized + 'a { let x = String::new(); x.as_str() } //~[nll,polonius,alpha] E0515 //~[lexical] E0597
fn f() -> impl Iterator<Item=u32> { let x = vec![1]; x.into_iter() }
fn g() -> impl Iterator<Item=&'static u32> { let x = vec![1]; x.iter() } //~[nll,polonius,alpha] E0515 //~[lexical] E0597
fn h() -> Option<impl Sized> { let x = vec![1]; Some(&x) } //~ E0597
fn i() -> impl Sized { let x = vec![1]; let y = &x; y } //~ E0597

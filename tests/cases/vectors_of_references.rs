// Which of several lifetimes of a signature is blamed depends on the number of steps that lead to each.
//@ uncertain codes: lexical
fn either<'a, T: ?Sized>(x: &'a T, _: &'a T) -> &'a T { x }
fn f1<'b, T>(mut p0: &T, p1: impl Fn(&'b T) -> &'b T) -> Vec<&'b T> {
    let v1 = || &*p0; //~ E0621
    let _k: &T = p1(v1());
    vec![either(p0, p0)]
}
fn f2<'b, T>(mut p0: &T, p1: impl Fn(&'b T) -> &'b T) -> Vec<&'b T> {
    let v1 = || &*p0;
    let _k: &T = p1(v1());
    vec![p0] //~ E0621
}
fn f3<'b, T>(mut p0: &T, p1: impl Fn(&'b T) -> &'b T) -> &'b T {
    let v1 = || &*p0;
    let _k: &T = p1(v1());
    either(p0, p0) //~ E0621
}
fn f4<'b, T>(mut p0: &T, p1: impl Fn(&'b T) -> &'b T) -> [&'b T; 1] {
    let v1 = || &*p0;
    let _k: &T = p1(v1());
    [either(either(p0, p0), p0)] //~ E0621
}
fn f5<'b, T>(mut p0: &T, p1: impl Fn(&'b T) -> &'b T) -> [&'b T; 1] {
    let v1 = || &*p0;
    let _k: &T = p1(v1());
    [either(either(either(p0, p0), p0), p0)] //~ E0621
}
struct S6<'a> { f1: &'a mut &'a str, f2: String }
struct S7<'a> { f1: &'a mut i32, f2: String }
struct S8<'a> { f1: &'a i32, f2: String }
fn f13<'b>(mut p0: &'b mut Vec<&[S7<'b>]>) -> Vec<&'b [S7<'b>]> {
    let mut v15 = 1;
    *p0 = vec![&[S7 { f1: &mut v15, f2: String::new() }]]; //~ E0597 //~ E0716
    *p0 //~ E0507
}
fn f14<'b>(mut p0: &'b mut Vec<&S7<'b>>) -> Vec<&'b S7<'b>> {
    let mut v15 = 1;
    *p0 = vec![&S7 { f1: &mut v15, f2: String::new() }]; //~ E0597 //~ E0716
    *p0 //~ E0507
}
fn f15<'b>(mut p0: &'b mut Vec<&S8<'b>>) -> Vec<&'b S8<'b>> {
    let mut v15 = 1;
    *p0 = vec![&S8 { f1: &v15, f2: String::new() }]; //~ E0597 //~ E0716
    *p0 //~ E0507
}
fn f16<'b>(mut p0: &'b mut Option<&S8<'b>>) -> Option<&'b S8<'b>> {
    let mut v15 = 1;
    *p0 = Some(&S8 { f1: &v15, f2: String::new() }); //~ E0597 //~ E0716
    *p0
}
fn f17<'b>(mut p0: &'b mut Option<&S7<'b>>) -> Option<&'b S7<'b>> {
    let mut v15 = 1;
    *p0 = Some(&S7 { f1: &mut v15, f2: String::new() }); //~ E0597 //~ E0716
    *p0
}

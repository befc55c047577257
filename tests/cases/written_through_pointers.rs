// What is written through a pointer that is not used afterwards flows to where the pointer came from.
fn f1(p0: &mut &i32) {
    let v5 = 1;
    let n2: *mut &i32 = &mut *p0;
    unsafe { *n2 = &v5; } //~[nll,polonius,alpha] E0597
}
fn f2(p0: &mut &i32) {
    let v5 = 1;
    let n2: &mut &i32 = &mut *p0;
    *n2 = &v5; //~[nll,polonius,alpha] E0597
}
fn f3(p0: &mut &i32) {
    let v5 = 1;
    let n2: *mut &i32 = &mut *p0;
    unsafe { *n2 = &v5; } //~[nll,polonius,alpha] E0597
    let x = n2;
}
fn f4(p0: &mut Option<&i32>) {
    let v5 = 1;
    let n2 = &mut *p0;
    *n2 = Some(&v5); //~[nll,polonius,alpha] E0597
}
struct W<'a>(Option<&'a i32>, String);
fn f5(p0: &mut W) {
    let v5 = 1;
    let n2 = &mut *p0;
    *n2 = W(Some(&v5), String::new()); //~[nll,polonius,alpha] E0597
}
fn f6(p0: &mut W) {
    let v5 = 1;
    let n2: *mut W = &mut *p0;
    unsafe { *n2 = W(Some(&v5), String::new()); } //~[nll,polonius,alpha] E0597
}
fn f7(p0: &mut W) {
    let v5 = 1;
    let n2: *mut W = &mut *p0;
    unsafe { (*n2).0 = Some(&v5); } //~[nll,polonius,alpha] E0597
}
fn f8<'a>(p0: &mut Vec<&'a i32>) {
    let v5 = 1;
    let n2 = &mut *p0;
    n2[0] = &v5; //~[nll,polonius,alpha] E0597
}
fn f9<'a>(p0: &mut [&'a i32]) {
    let v5 = 1;
    let n2 = &mut *p0;
    n2[0] = &v5; //~[nll,polonius,alpha] E0597
}
fn f10<'a>(p0: &mut [&'a i32]) {
    let v5 = 1;
    p0[0] = &v5; //~[nll,polonius,alpha] E0597
}
fn f11<'a>(mut p0: Vec<&'a i32>) {
    let v5 = 1;
    p0[0] = &v5; //~[nll,polonius,alpha] E0597
}

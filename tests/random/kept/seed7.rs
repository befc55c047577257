#[derive(Clone)] struct List { val: i32, next: Option<Box<List>> }
#[derive(Clone)] struct S0 { f0: String }
impl S0 { fn new() -> S0 { todo!() } }
#[derive(Clone)] struct S1 { f0: [i32; 2], f1: Option<S0>, f2: [i32; 2], f3: S0 }
impl Drop for S1 { fn drop(&mut self) {} }
impl S1 { fn new() -> S1 { todo!() } fn mut_f1(&mut self) -> &mut Option<S0> { &mut self.f1 } fn keep_f2(&self) -> [i32; 2] { self.f2 } }
#[derive(Clone)] struct S2 { f0: bool, f1: Vec<String> }
impl S2 { fn new() -> S2 { todo!() } fn mut_f0(&mut self) -> &mut bool { &mut self.f0 } fn mut_f1(&mut self) -> &mut Vec<String> { &mut self.f1 } }
#[derive(Clone)] struct S3 { f0: S2, f1: S0, f2: i32 }
impl S3 { fn new() -> S3 { todo!() } fn mut_f0(&mut self) -> &mut S2 { &mut self.f0 } fn mut_f1(&mut self) -> &mut S0 { &mut self.f1 } fn into_f2(self) -> i32 { self.f2 } }
#[derive(Clone)] struct S4 { f0: usize, f1: S0, f2: String, f3: usize }
impl Drop for S4 { fn drop(&mut self) {} }
impl S4 { fn new() -> S4 { todo!() } fn mut_f1(&mut self) -> &mut S0 { &mut self.f1 } fn set_f2(&mut self, value: String) { self.f2 = value; } fn keep_f3(&self) -> usize { self.f3 } }
#[derive(Clone, Copy)] struct S5 { f0: i32 }
impl S5 { fn new() -> S5 { todo!() } fn set_f0(&mut self, value: i32) { self.f0 = value; } }
struct S6 { f0: S0, f1: S5 }
impl S6 { fn new() -> S6 { todo!() } fn mut_f0(&mut self) -> &mut S0 { &mut self.f0 } fn keep_f1(&self) -> S5 { self.f1 } }
#[derive(Clone)] struct S7<'a> { f0: String, f1: &'a [&'a str], f2: &'a str }
impl<'a> Drop for S7<'a> { fn drop(&mut self) {} }
impl<'a> S7<'a> { fn keep_f1(&self) -> &'a [&'a str] { self.f1 } }
#[derive(Clone)] enum E0 { V0(Option<String>, List), V1(S0, S4), V2(bool, String) }
impl E0 { fn new() -> E0 { todo!() } }
#[derive(Clone)] enum E1 { V0, V1(i32, S3), V2(usize, S1), V3 { f0: i32, f1: String } }
impl E1 { fn new() -> E1 { todo!() } }
enum E2 { V0(S2, i32), V1 { f0: String, f1: i32 }, V2(Vec<E0>), V3(S6) }
impl E2 { fn new() -> E2 { todo!() } }
fn call0<'b>(_p0: &mut S1, _p1: &'b S1) -> &'b Option<S0> { todo!() }
fn call1(_p0: &mut S0) -> &mut S0 { loop {} }
fn call2(_p0: Option<String>, _p1: S4) { panic!("no") }
fn call3<'a>(_p0: &'a mut S0) -> String { panic!("no") }
fn call4<'a>(_p0: &'a i32) -> &'a i32 { loop {} }
fn call5(_p0: &S6, _p1: S4) -> &String { loop {} }
fn call6<'a>(_p0: &'a mut String, _p1: &'a mut [i32; 2]) -> [i32; 2] { loop {} }
fn call7(_p0: &Option<Option<S5>>) -> Option<Option<S5>> { panic!("no") }
fn call8<'a>(_p0: &'a [S2], _p1: S4, _p2: S3) { panic!("no") }
fn call9(_p0: S0, _p1: S2, _p2: &&i32) -> S5 { panic!("no") }
fn flag() -> bool { true }
fn read<T: ?Sized>(_: &T) {}
fn touch<T: ?Sized>(_: &mut T) {}
fn eat<T>(_: T) {}
fn same<T>(x: T) -> T { x }
fn either<'a, T: ?Sized>(x: &'a T, _: &'a T) -> &'a T { x }
fn forever<T: ?Sized>(_: &'static T) {}
const LIMIT: i32 = 9;
static GREETING: &str = "hello";
fn f0(p0: Option<E1>, p1: S0, mut p2: i32) -> i32 {
    if flag() {
        call8(&[S2::new()][..], if flag() { S4 { f0: 1, f1: S0::new(), f2: String::from("s"), f3: 0 } } else { S4 { f0: 2, f1: S0::new(), f2: String::new(), f3: 3 } }, S3 { f0: S2 { f0: false, f1: Vec::new() }, f1: S0 { f0: String::from("t") }, f2: p2 });
        let mut v1: S0 = S0 { f0: String::from("s") };
        let v0: &mut S0 = same(call1(&mut v1));
    }
    let v3: S0 = S0 { f0: String::from("t") };
    let v2: &S0 = &v3;
    let mut v5: S6 = S6::new();
    let mut v4: &mut S6 = &mut v5;
    eat(v4.f1.f0);
    p2 - v5.f1.f0
} //~[nll,polonius] E0515
fn f1(p0: &E0, p1: &[i32]) {
    loop {
        loop {
            let v0: S3 = S3::new();
            let S3 { f0: mut b1, f2: ref b2, .. } = v0;
            match &*p0 {
                E0::V0(b3, List { next: _, .. }) => {
                    b1.f0 = flag();
                    touch(&mut b1);
                }
                E0::V1(S0 { f0: b4 }, b5) if flag() => {
                    touch(&mut b1.f1);
                }
                E0::V1(S0 { f0: _ }, _) => {
                }
                E0::V2(b6, b7) => {
                    v0 = v0.clone(); //~[nll,polonius] E0384 //~[nll,polonius] E0382
                }
            }
            if flag() { break; }
        }
        break;
    }
}
fn f2<'a>(p0: &'a mut Vec<i32>) -> &'a mut i32 {
    if let Some(b0) = (*p0).iter_mut().next() {
        return b0;
    }
    touch(&mut *p0); //~[nll] E0499
    p0.push(p0[0]); //~[nll] E0499 //~[nll] E0502
    {
        p0.swap(0, 0); //~[nll] E0499
        match (*p0).first() { //~[nll] E0502
            Some(ref mut b2) => {
                p0.pop(); //~[nll] E0499
                p0.push(same(p0[0])); //~[nll] E0499 //~[nll] E0502
            }
            None => {
                println!("{}", p0[0]); //~[nll] E0502
            }
        }
    }
    &mut p0[0] //~[nll] E0499
}
fn f3(p0: String) {
    call2(Some(format!("{}", p0)), S4 { f0: 0 + 1, f1: S0 { f0: String::new() }, f2: p0, f3: 3 + 0 });
    if flag() {
        while flag() {
            break;
        }
        for i1 in 0..9 {
            let v2: &i32 = &i1;
            read(v2);
            call8(&[S2 { f0: false, f1: Vec::new() }][..], S4::new(), S3 { f0: S2 { f0: false, f1: Vec::new() }, f1: S0 { f0: String::new() }, f2: (3 as i32) });
        }
    }
}
fn f4(p0: &Vec<S2>, p1: Option<S3>) {
    'l0: while let Some(S3 { f0: b1, f1: ref b2, f2: ref b3 }) = p1 { //~[nll,polonius] E0382
        eat(b3);
        let v4: S5 = S5 { f0: *b3 };
        let mut v5 = &p0[0];
        b1.f1 = vec![format!("{}", *b3)]; //~[nll,polonius] E0594
    }
}
fn f5<'a>(p0: S7<'a>) -> S7<'a> {
    drop(p0.f2);
    'l1: loop {
        let v3: S5 = S5::new();
        let v2: (S3, &S5) = (S3::new(), &v3);
        read(p0.f1);
        return S7 { f0: v2.0.f1.f0, f1: &*p0.f1, f2: &*p0.f2 };
    }
    call2(Some(String::from("t")), S4 { f0: p0.f0.len(), f1: S0 { f0: "u".to_string() }, f2: String::new(), f3: 3 });
    if flag() {
        let mut v5: S4 = S4 { f0: p0.f0.len(), f1: S0::new(), f2: "u".to_string(), f3: 2 + 3 };
    } else {
        if flag() && 8 > 2 {
            loop {
                let mut v6: S5 = S5 { f0: if 7 != 1 { 2 } else { 1 } };
                let mut v7: S7<'_> = S7 { f0: String::from("t"), f1: &["text"][..], f2: "text" };
                let mut p0: &mut S7<'_> = &mut v7;
                touch(p0);
                let mut v8: S7<'_> = S7 { f0: String::from("s"), f1: if flag() { &*v7.f1 } else { &*v7.f1 }, f2: v7.f2 };
                if flag() { break; }
            }
        }
    }
    p0
}
fn f6(mut p0: &S2) {
    let mut v0: &S2;
    read(&*p0);
    let v1: i32 = 0;
    touch(&mut p0);
}
fn f7(p0: &Box<&mut bool>, p1: Option<S5>, p2: &S2) {
    println!("{}", *p0);
    read(&*p0);
    let mut v1: bool = flag();
    let mut v0: &bool = &v1;
    touch(&mut v1);
    v1 = v1;
    drop(p0);
    let mut v2: &mut bool = &mut v1;
    eat(v2);
    read(**p0);
    call2(Some(String::new()), S4 { f0: 2 + 0, f1: S0 { f0: String::from("s") }, f2: format!("{}", *p0), f3: p2.f1.len() });
    touch(&mut v1);
    let mut v3: bool = false;
    v2 = &mut v3;
    touch(v2);
}
fn f8<'b>(p0: S6, p1: &'b mut S0) {
    let mut v0: Vec<S4> = Vec::new();
    p1.f0.push_str(GREETING);
    v0[0].f1.f0 = format!("{}", p1.f0);
    let v1 = call3(&mut *p1);
    let v2: &mut S0 = &mut *p1;
    v0[0].f0 -= same(v0[0].f3);
    let mut v4 = p0.f1;
    v2.f0 = v1;
    let mut v5: S2 = S2 { f0: true, f1: Vec::new() };
    same(&mut v5);
    touch(&mut v0[0].f0);
    p1.f0.push_str("text");
}
fn f9<'a>(mut p0: &'a mut Vec<S2>, p1: S2) -> &'a S2 {
    match p0[0].f1.pop() {
        Some(ref mut b0) => {
            *p0 = vec![p1, S2 { f0: p0[0].f0.clone(), f1: vec!["u".to_string()] }];
            {
                let mut v1: &mut Vec<S2> = &mut *p0;
                let _ = v1;
                p0[0].f1 = Vec::new();
                let v3: &mut Vec<S2> = &mut *p0;
            }
        }
        None => {
        }
    }
    &p0[0]
}
fn f10(p0: Vec<List>) -> List {
    println!("{}", p0[0].val);
    let mut v1: List = List { val: p0[0].val, next: Some(Box::new(List { val: 6, next: None })) };
    let v2: &[S4] = &[S4::new()][..];
    List { val: v1.val, next: v1.next }
}
fn f11(mut p0: S4, p1: bool) {
    println!("{}", p0.f2);
    let mut v0: String = String::new();
    v0.clear();
}
fn f12(p0: usize, p1: &bool, p2: S2) -> &mut bool {
    while p2.f1.is_empty() {
        let mut v1: bool = false;
        let mut v0: &mut bool = &mut v1;
        let v2: bool = flag();
        touch(v0);
    }
    call2(Some(format!("{}", p1)), S4::new());
    let mut v3: bool = flag();
    &mut v3 //~[nll,polonius] E0515
}
fn f13<'a>(p0: &'a mut Vec<bool>, mut p1: bool) -> &'a mut bool {
    let mut v0 = format!("{}", p1);
    let mut v1 = String::from("s");
    let mut v2 = &v0;
    let v3 = &v2;
    read(v2);
    if flag() {
        v2 = &v1; //~[nll,polonius] E0506
    }
    touch(&mut v0); //~[nll,polonius] E0502
    read(v3);
    v1 = format!("{}", p1);
    std::mem::swap(&mut v0, &mut v1);
    v0 = v0;
    return &mut p0[0];
}
fn f14<'a>(p0: &'a i32) {
    if *p0 == *p0 {
        {
            let _ = &*p0;
            forever(p0); //~[nll,polonius] E0521
            call2(Some(String::from("t")), S4 { f0: 2 + 2, f1: S0 { f0: String::new() }, f2: "u".to_string(), f3: 0 + 1 });
        }
    }
}
fn f15<'a>(p0: &'a mut S5) {
    call8(&[S2::new()][..], S4::new(), S3 { f0: S2 { f0: flag(), f1: vec!["u".to_string()] }, f1: S0 { f0: String::new() }, f2: p0.f0 });
    *p0 = *p0;
    *p0 = *p0;
    p0.f0 *= p0.f0;
    let mut v0: bool = p0.f0 == p0.f0;
    let v1: &mut i32 = &mut p0.f0;
    let v2: E2;
    p0 = &mut *p0; //~[nll,polonius] E0384
}
fn f16<'a>(mut p0: Box<&'a mut S2>, p1: i32) {
    let mut v0 = p0.f1.len() as usize;
    let mut v1 = 3 as usize;
    let mut v2 = &v0;
    let v3 = &*v2;
    v2 = &v1;
    touch(&mut v0); //~[nll,polonius] E0502
    read(v3);
    touch(&mut v1); //~[nll] E0502
    read(v3);
    v0 = v0;
    let mut v4: S2 = S2 { f0: flag(), ..**p0 }; //~[nll,polonius] E0507
    v4.f1.push(String::from("t"));
    let mut v5: S5;
    v4 = v4;
    v4.f1.clear();
}
fn f17(p0: &mut Option<String>, p1: String) -> &mut String {
    eat(p0);
    let mut v0 = 0 as usize;
    let mut v1 = 0 + 3 as usize;
    let mut v2 = &v0;
    let v3 = &v2;
    if flag() {
        v2 = &v1;
    }
    v1 = p1.len(); //~[nll,polonius] E0506
    read(v2);
    touch(&mut v0);
    if flag() {
        std::mem::swap(&mut v1, &mut v0);
        touch(&mut v1);
    }
    let mut v4 = 5;
    let mut v5 = 9 * 9;
    let mut v6 = &v4;
    let v7 = v6;
    v6 = &v5;
    v5 = 0 * 5; //~[nll,polonius] E0506
    read(v6);
    v5 = std::mem::replace(&mut v5, v5.clone()); //~[nll,polonius] E0502
    std::mem::swap(&mut v1, &mut v0);
    let mut v9: usize = 3;
    eat(p1);
    call8(&[S2 { f0: flag(), f1: vec!["u".to_string()] }][..], S4 { f0: 0, f1: S0::new(), f2: String::from("t"), f3: 0 }, S3 { f0: S2 { f0: flag(), f1: Vec::new() }, f1: S0 { f0: String::new() }, f2: 4 });
    read(&v1);
    let mut v11: i32 = 9;
    let mut v12: &i32 = &v11;
    let mut v10 = call9(S0::new(), S2 { f0: flag(), f1: Vec::new() }, &v12);
    let mut v13: String = String::from("t");
    &mut v13 //~[nll,polonius] E0515
}
fn f18<'b>(mut p0: &'b mut String) -> Vec<Option<S7<'b>>> {
    let v0: &mut String = if p0.is_empty() {
        &mut *p0
    } else {
        let v1: i32 = 7;
        let v2: &i32 = &v1;
        call9(S0 { f0: (*p0).clone() }, S2::new(), &v2);
        &mut *p0
    };
    p0 = &mut *p0;
    let mut v3 = &p0;
    vec![Some(S7 { f0: String::from("s"), f1: &[GREETING][..], f2: "text" })]
}
fn f19<'a>(p0: S3, mut p1: &'a String) {
    read(&*p1);
    {
        let mut v1: S3 = S3 { f0: S2::new(), f1: S0 { f0: String::new() }, f2: 4 };
        let v0: &mut S3 = &mut v1;
        let mut v3: bool = flag();
        let v2: &mut bool = &mut v3;
        while v1.f2 == p0.f2 {
            read(&p0.f2);
            v1.f0.f1.push(format!("{}", p0.f2));
            match v1.f0.f1.first_mut() {
                Some(b4) => {
                    v1.f0.f1.insert(0, format!("{}", p0.f0.f0));
                }
                None => {
                    let Some(mut b5) = p0.f0.f1.get(1) else {
                        return;
                    };
                    if b5.is_empty() {
                        let v6: S7<'_>;
                        v1.f0.f1[0].push_str(either(b5.as_str(), GREETING));
                        eat(p0.f2);
                    } else {
                    }
                }
            }
        }
    }
}
fn f20<'a>(p0: &'a mut Vec<S0>, p1: S0) -> &'a mut S0 {
    let S0 { f0: b0 } = p1;
    p0[0].f0 = same(b0);
    if flag() {
        loop {
            if let Some(b2) = (*p0).first_mut() { //~[nll] E0499
                return b2;
            }
            let v3: Option<&mut S0> = match (*p0).pop() { //~[nll] E0499
                Some(S0 { f0: ref b4 }) => {
                    read(&*p0); //~[nll] E0502
                    {
                        let mut v5: &mut S0 = &mut p0[0]; //~[nll] E0499
                    }
                    Some(&mut p0[0]) //~[nll] E0499
                }
                None => {
                    continue;
                }
            };
            touch(&mut *p0); //~[nll] E0499
            if flag() { break; }
        }
    }
    &mut p0[0] //~[nll] E0499
}
fn f21<'a>(p0: List, p1: Option<S7<'a>>) {
    let v0: &mut Option<S7<'_>> = match p0.next {
        None => {
            let mut v2: S0 = S0::new();
            let mut v1: String = call3(call1(&mut v2));
            match &p1 {
                Some(b3) => {
                    call2(None, S4 { f0: v2.f0.len(), f1: v2, f2: format!("{}", b3.f0), f3: v1.len() });
                }
                None => {
                    v2.f0 = v1;
                    v2.f0.push_str(&v2.f0.clone());
                    let v4: S5 = S5 { f0: p0.val };
                }
            }
            let mut v5: Option<S7<'_>> = None;
            &mut v5 //~[nll,polonius] E0597
        }
        Some(b6) => {
            let mut v7: Option<S7<'_>> = None;
            &mut v7 //~[nll,polonius] E0597
        }
    };
}
fn f22<'a>(p0: &'a mut S5, p1: S6) -> Option<Option<S4>> {
    call2(Some(String::new()), S4 { f0: 1, f1: S0::new(), f2: "u".to_string(), f3: 1 });
    eat(p1);
    eat(*p0);
    call2(None, S4::new());
    Some(Some(S4::new()))
}
fn f23<'a>(mut p0: &'a S1, p1: &'a S3) -> [i32; 2] {
    {
        if let Some(b0) = &p0.f1 {
            'l1: while let Some(S0 { f0: _ }) = p0.f1 {
                let mut v2: &S0 = b0;
                println!("{}", p1.f1.f0);
            }
        } else {
            println!("{}", p0.f2[1]);
        }
    }
    p0.f0
}
fn f24<'a>(p0: &'a Option<Box<E1>>, mut p1: &'a mut i32, p2: &'a S6) {
    touch(p1);
    p1 = &mut *p1;
    let S6 { f1: S5 { .. }, .. } = *p2;
    *p1 -= 4;
    let _ = &p2.f1.f0;
    let _ = p2.f1.f0;
}
fn f25<'b>(mut p0: &'b mut E1) {
    let _ = p0;
    eat(p0);
    let mut v0: E1 = E1::new();
    p0 = &mut v0; //~[nll,polonius] E0597
    let v1: &E1 = &*p0;
    std::mem::swap(&mut *p0, &mut v0); //~[nll,polonius] E0499
}
fn f26<'b>(p0: &'b mut S1) -> [i32; 2] {
    let p0: S1 = (*p0).clone();
    println!("{}", p0.f3.f0);
    read(&p0);
    drop(p0);
    let mut v0: String = String::new();
    let mut v1: [i32; 2] = [1, 0];
    call6(&mut v0, &mut v1)
}
fn f27(p0: &mut Option<S6>, mut p1: S6) -> &S6 {
    let v0 = p1;
    p1 = v0;
    p1.f0.f0.push_str(p1.f0.f0.as_str()); //~[nll,polonius] E0502
    let mut v1: &S0 = &p1.f0;
    println!("{}", p1.f1.f0);
    let mut v2 = &mut *p0;
    call2(None, S4 { f0: p1.f0.f0.len(), f1: S0 { f0: "u".to_string() }, f2: p1.f0.f0, f3: 2 + 1 });
    let v3: S6 = S6::new();
    &v3 //~[nll,polonius] E0515
}
fn f28(p0: &mut String, p1: i32, p2: usize) {
    println!("{}", p2);
    let mut v1: S0 = S0 { f0: String::from("t") };
    let mut v0 = call3(&mut v1);
    let mut v2: &i32;
    let mut v3: S5;
    p0.push_str("lit");
    read(&v0);
    v1.f0.clear();
    call2(Some(v0), S4 { f0: v1.f0.len(), f1: v1, f2: format!("{}", p0), f3: p2 });
    touch(&mut *p0);
    v2 = call4(&p1);
    v0 = String::new();
    let _ = &*v2;
}
fn f29(p0: &E2, mut p1: &Option<(E2, S7<'_>)>) -> &'static Option<(E2, S7<'static>)> {
    eat(p1);
    call8(&[S2::new()][..], S4::new(), S3 { f0: S2::new(), f1: S0 { f0: "u".to_string() }, f2: 8 });
    let mut v1 = String::new();
    let mut v2 = String::from("t");
    let mut v3 = &v1;
    let v4 = &v3;
    read(v3);
    v3 = &v2;
    touch(&mut v2); //~[nll,polonius] E0502
    read(v3);
    v1 = String::new();
    read(v3);
    let mut v6: E2 = E2::new();
    let mut v5: &mut E2 = &mut v6;
    let v7 = &mut *v5;
    let v9: E2 = E2::V1 { f0: "u".to_string(), f1: 6 };
    let mut v10: &E2 = &v9;
    let v8: &mut &E2 = &mut v10;
    p1 //~[nll,polonius] -
}

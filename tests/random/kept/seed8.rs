#[derive(Clone)] struct List { val: i32, next: Option<Box<List>> }
#[derive(Clone)] struct S0 { f0: Box<i32> }
impl S0 { fn new() -> S0 { loop {} } fn get_f0(&self) -> &Box<i32> { &self.f0 } }
#[derive(Clone)] struct S1 { f0: List, f1: Option<i32>, f2: usize }
impl Drop for S1 { fn drop(&mut self) {} }
impl S1 { fn new() -> S1 { loop {} } fn get_f0(&self) -> &List { &self.f0 } fn mut_f1(&mut self) -> &mut Option<i32> { &mut self.f1 } fn mut_f2(&mut self) -> &mut usize { &mut self.f2 } }
#[derive(Clone)] struct S2 { f0: [String; 2], f1: Option<S0>, f2: i32 }
impl S2 { fn new() -> S2 { loop {} } fn mut_f0(&mut self) -> &mut [String; 2] { &mut self.f0 } fn get_f2(&self) -> &i32 { &self.f2 } }
struct S3 { f0: String }
impl Drop for S3 { fn drop(&mut self) {} }
impl S3 { fn new() -> S3 { loop {} } fn get_f0(&self) -> &String { &self.f0 } }
#[derive(Clone)] struct S4 { f0: S2, f1: S0 }
impl Drop for S4 { fn drop(&mut self) {} }
impl S4 { fn new() -> S4 { loop {} } fn set_f0(&mut self, value: S2) { self.f0 = value; } }
struct S5 { f0: S2, f1: S3 }
impl S5 { fn new() -> S5 { loop {} } fn get_f0(&self) -> &S2 { &self.f0 } fn mut_f1(&mut self) -> &mut S3 { &mut self.f1 } }
#[derive(Clone)] struct S6 { f0: Option<S0>, f1: List }
impl S6 { fn new() -> S6 { loop {} } fn set_f0(&mut self, value: Option<S0>) { self.f0 = value; } }
struct S7 { f0: S2, f1: S4, f2: Option<S3> }
impl Drop for S7 { fn drop(&mut self) {} }
impl S7 { fn new() -> S7 { loop {} } fn set_f0(&mut self, value: S2) { self.f0 = value; } fn mut_f1(&mut self) -> &mut S4 { &mut self.f1 } }
enum E0 { V0, V1(S5, S4) }
impl E0 { fn new() -> E0 { loop {} } }
enum E1<'a> { V0, V1(String, &'a mut i32), V2 { f0: Vec<i32>, f1: S5 }, V3 { f0: E0 } }
#[derive(Clone)] enum E2 { V0, V1(S0), V2(S1, S2), V3(i32, S2) }
impl E2 { fn new() -> E2 { loop {} } }
#[derive(Clone)] enum E3 { V0(i32, S4), V1(Option<bool>), V2(S6, S6) }
impl E3 { fn new() -> E3 { loop {} } }
fn call0<'b>(_p0: &'b mut Box<&String>) { todo!() }
fn call1(_p0: S6) -> S3 { todo!() }
fn call2(_p0: Vec<S2>, _p1: S5) -> &'static mut E1<'static> { loop {} }
fn call3(_p0: Option<S5>) -> Option<S5> { loop {} }
fn call4(_p0: Option<Box<S3>>) { todo!() }
fn call5<'a>(_p0: S2, _p1: &'a mut &mut E2, _p2: String) -> i32 { panic!("no") }
fn call6<'b>(_p0: S2, _p1: &'b Option<Option<usize>>) -> &'b mut Option<Option<usize>> { panic!("no") }
fn call7<'a>(_p0: &'a Option<Vec<String>>, _p1: &'a S4) -> &'a str { panic!("no") }
fn call8<'a>(_p0: &'a mut Vec<S7>, _p1: &'a [S2]) -> &'a [S2] { panic!("no") }
fn call9<'a>(_p0: &'a Option<S4>) { panic!("no") }
fn flag() -> bool { true }
fn read<T: ?Sized>(_: &T) {}
fn touch<T: ?Sized>(_: &mut T) {}
fn eat<T>(_: T) {}
fn same<T>(x: T) -> T { x }
fn either<'a, T: ?Sized>(x: &'a T, _: &'a T) -> &'a T { x }
fn forever<T: ?Sized>(_: &'static T) {}
const LIMIT: i32 = 9;
static GREETING: &str = "hello";
fn f0<'a>(mut p0: &'a S1) -> usize {
    let Some(b1) = &p0.f0.next else {
        return p0.f2 + p0.f2;
    };
    read(b1);
    {
        read(&*p0);
        p0 = p0;
    }
    loop {
        println!("{}", b1.val);
        read(&p0.f0.val);
        p0.get_f0();
        break;
    }
    p0.f2.clone()
}
fn f1(p0: &S5, p1: &mut S7) {
    while let Some(S0 { .. }) = p0.f0.f1.replace(p1.f1.f1.clone()) { //~[nll,polonius] E0596
        p1.f0.f1.take();
        p1.f2.take();
        let u0 = *p0; //~[nll,polonius] E0507
    }
}
fn f2<'a>(p0: Vec<S0>, p1: &'a &'a bool, p2: &'a mut String) -> &'a mut String {
    let v0: String = "u".to_string();
    let mut v1: Box<&String> = Box::new(&v0);
    call0(&mut v1);
    touch(p2);
    p2.push_str(&*p2); //~[nll,polonius] E0502
    let v2: &mut String = &mut *p2;
    loop {
        *p2 = std::mem::replace(&mut *p2, "u".to_string());
        loop {
            call3(call3(None));
            v1 = Box::new(&String::from("t")); //~[nll,polonius] E0716
            *v1 = &v0;
            if flag() { break; }
        }
        if flag() { break; }
    }
    &mut *p2
}
fn f3(p0: E2) -> &'static mut E2 {
    read(&p0);
    let mut v1: E2 = E2::new();
    let v0: &mut E2 = &mut v1;
    let mut v3: E2 = E2::new();
    let mut v2: &mut E2 = &mut v3;
    let mut v4: E3 = E3::V1(Some(flag()));
    v2 = &mut v1;
    std::mem::swap(&mut *v2, &mut v1); //~[nll,polonius] E0499
    v2 = &mut v3; //~[nll] E0499
    let mut v5 = v1; //~[nll] E0505
    call4(Some(Box::new(S3 { f0: "u".to_string() })));
    v2 //~[nll,polonius] E0515
}
fn f4<'a>(mut p0: [i32; 2], p1: &'a Option<String>) -> String {
    if flag() {
        if let Some(b0) = p1 {
            read(b0);
            call4(None);
            p0[1] = p0[1];
        }
        p0 = p0;
        call1(S6::new());
    } else if flag() {
    } else {
    }
    format!("{}", p0[1])
}
fn f5<'a, 'b>(mut p0: &&'b S3, mut p1: &'b mut Box<E2>, p2: &'a mut i32) -> &'a mut Box<E2> {
    let mut v0: &mut &&S3 = &mut p0;
    println!("{}", p2);
    let mut v2: E2 = E2::new();
    let mut v3: &mut E2 = &mut v2;
    *p2 = call5(S2 { f0: ["u".to_string(), "u".to_string()], f1: None, f2: 3 }, &mut v3, format!("{}", p0.f0));
    touch(&mut v3);
    while *p2 > *p2 {
        {
            if 0 < *p2 {
                drop(*p2);
                **p1 = same(E2::new());
                v0 = &mut p0;
            } else {
                let mut v4: &mut &mut Box<E2> = same(&mut p1);
                touch(&mut *v3);
                call4(Some(Box::new(S3::new())));
                let mut v6: &mut Box<E2> = &mut *p1;
            }
        }
    }
    p1 //~[nll,polonius] -
}
fn f6(p0: &mut String) {
    let mut v1: String = String::from("s");
    let mut v2: &mut String = &mut v1;
    let mut v0: &mut &mut String = &mut v2;
    let mut v4: i32 = 5;
    let mut v3: Vec<(E1<'_>, S0)> = vec![(E1::V1(String::from("t"), &mut v4), S0 { f0: Box::new(9) })];
    call1(S6 { f0: Some(S0::new()), f1: List { val: 5, next: Some(Box::new(List { val: 4, next: None })) } });
    v1 = format!("{}", v2); //~[nll,polonius] E0506
    read(&v2);
    let mut v5 = &v3;
    eat(v3);
    while 1 != v4 {
        p0.push_str(v2.as_str());
        eat(v4);
    }
    let mut v6: &String = &*v2;
}
fn f7(p0: &mut Vec<i32>) -> &mut i32 {
    let mut p0: S4 = S4 { f0: S2 { f0: [String::from("t"), String::new()], f1: Some(S0::new()), f2: 4 }, f1: S0::new() };
    let S0 { f0: ref b0 } = p0.f1;
    p0.f0.f0[1].push_str("text");
    p0.f0.f0[1].clear();
    while let Some(ref mut b1) = p0.f0.f1 {
        let mut b0 = &b0;
        {
            p0.f0.f1.take();
            p0.f0.f1.take();
            call4(Some(Box::new(S3::new())));
        }
    }
    let mut v2: i32 = 2;
    &mut v2 //~[nll,polonius] E0515
}
fn f8(p0: S1, p1: S7) -> S0 {
    println!("{}", p1.f0.f2);
    eat(p0.f2);
    if p1.f0.f0[1].is_empty() {
        println!("{}", p0.f2);
        eat(p1.f0.f2);
        let mut v1: Vec<List> = vec![List { val: p1.f0.f2 + p0.f0.val, next: Some(Box::new(List { val: 8, next: None })) }];
        let mut v2: &S7 = &p1;
    } else {
        read(&p0.f0);
    }
    let mut v3: Option<Option<i32>> = Some(p0.f1);
    v3 = Some(p0.f1);
    let mut v4: S0 = S0 { f0: Box::new(0) };
    read(&p1);
    std::mem::replace(&mut v4, S0 { f0: Box::new(1) })
}
fn f9<'a>(p0: Option<Box<i32>>, mut p1: &'a [S3], mut p2: i32) {
    match &p0 {
        Some(b0) => {
            read(p1);
            eat(p0);
            read(&p2);
        }
        _ => {
            read(p1);
            let mut v3: E2 = E2::new();
            let mut v4: &mut E2 = &mut v3;
            call5(S2 { f0: ["u".to_string(), String::new()], f1: Some(S0::new()), f2: 7 }, if flag() { &mut v4 } else { &mut v4 }, std::mem::replace(&mut p1[0].f0, p1[0].f0.clone())); //~[nll,polonius] E0596
        }
    }
}
fn f10<'a>(p0: &'a bool, p1: S4, p2: String) -> &'a [String; 2] {
    let mut v0: &bool = &*p0;
    v0 = &*v0;
    eat(p1.f0.f2);
    let mut v2: S0 = S0::new();
    let mut v1: &mut S0 = &mut v2;
    let _ = &p2;
    let v3: &mut &bool = &mut v0;
    read(&p1);
    println!("{}", p2);
    let mut v4 = &mut *v1;
    unreachable!()
}
fn f11(p0: &mut Option<(String, S7)>, p1: S5) {
    eat(p1.f0);
    println!("{}", p1.f1.f0);
    let v0: String = "u".to_string();
    let mut v1: Box<&String> = Box::new(&v0);
    call0(&mut v1);
    (*p0).take();
    {
        touch(p0);
        let mut v3: E2 = E2::new();
        let mut v4: &mut E2 = &mut v3;
        let v2 = call5(S2 { f0: [String::new(), "u".to_string()], f1: Some(S0::new()), f2: 5 }, &mut v4, format!("{}", *v1));
        if let Some((ref b5, mut b6)) = (*p0).take() {
            v3 = v3;
            let v8: Option<S4> = None;
            call9(&v8);
        } else {
            *p0 = Some((v0, S7::new()));
            *p0 = None;
        }
    }
}
fn f12<'a>(mut p0: &'a mut Vec<Box<E1<'_>>>, p1: &'a i32, p2: Option<&'a mut S7>) -> &'a Box<E1<'a>> {
    while let Some(b0) = (*p0).first() {
        if flag() {
            return b0;
        }
        break;
    }
    let mut v1: i32 = 9;
    p0.push(Box::new(E1::V1("u".to_string(), &mut v1))); //~[nll] E0502 //~[nll,polonius] E0597
    v1 = std::mem::replace(&mut v1, 9); //~[nll,polonius] E0506 //~[nll,polonius] E0499
    call4(Some(Box::new(S3::new())));
    p0 = p0; //~[nll] E0502
    let v4: &mut i32 = &mut v1;
    p0.push(Box::new(E1::V2 { f0: vec![9], f1: S5::new() }));
    let u5 = v1; //~[nll,polonius] E0503
    read(&v4);
    match p2 {
        Some(mut b6) => {
            b6.f2.take();
        }
        None => {
            let mut v7: E2 = E2::new();
            let mut v8: &mut E2 = &mut v7;
            *v4 = std::mem::replace(&mut *v4, call5(S2::new(), &mut v8, format!("{}", v1))); //~[nll,polonius] E0502
        }
    }
    let mut v10: Vec<S5> = Vec::new();
    let mut v9: &mut Vec<S5> = &mut v10;
    touch(&mut v10);
    println!("{}", v1);
    println!("{}", *p1);
    let v11: Box<E1<'_>> = Box::new(E1::V0);
    either(&v11, &v11) //~[nll,polonius] E0515
}
fn f13(mut p0: &mut Vec<S4>) -> &S4 {
    touch(p0);
    p0.swap(0, 0);
    let mut v0 = &mut p0;
    *p0 = vec![std::mem::replace(&mut v0[0], v0[0].clone()), p0[0].clone()]; //~[nll,polonius] E0502
    read(p0);
    let v1: &mut Vec<S4> = &mut *p0;
    let mut v2: S4 = S4::new();
    &v2 //~[nll,polonius] E0515
}
fn f14<'a>(p0: &'a mut S5, p1: &'a mut &str) -> [String; 2] {
    let mut v0 = &mut *p0;
    forever(p1); //~[nll,polonius] E0521 //~[polonius] E0621
    touch(p1); //~[nll,polonius] E0502
    eat(*p1);
    if let None = v0.f0.f1 {
        println!("{}", p1);
        let mut v1: &mut S5 = p0; //~[nll,polonius] E0499
        *p1 = v0.f1.f0.as_str(); //~[nll,polonius] E0506
        let mut v2: &S5 = match &mut p0.f0.f1 { //~[nll,polonius] E0499
            Some(b3) => {
                &S5::new()
            }
            _ => {
                std::mem::swap(&mut *p0, &mut *v0); //~[nll,polonius] E0499 //~[nll,polonius] E0502
                let v4: String;
                if p0.f0.f2 > p0.f0.f2 { //~[nll,polonius] E0503
                    v4 = format!("{}", p0.f0.f2); //~[nll,polonius] E0502
                }
                &*p0 //~[nll,polonius] E0502
            }
        };
    }
    let _ = &p0; //~[nll,polonius] E0502
    p0.f1.f0.push_str(p0.f1.f0.as_str()); //~[nll,polonius] E0499 //~[nll,polonius] E0502
    let u5 = *p0; //~[nll,polonius] E0505 //~[nll,polonius] E0507
    [p0.f1.f0.clone(), v0.f1.f0] //~[nll,polonius] E0502 //~[nll,polonius] E0505 //~[nll,polonius] E0507
}
fn f15<'a>(mut p0: Option<Option<i32>>, p1: &'a mut E0, p2: S5) -> E0 {
    let mut v0 = p1;
    p2.f1.get_f0();
    p0.take();
    p0.take();
    touch(v0);
    let mut v1: &S2 = &p2.f0;
    p0.take();
    let v2: Box<[i32; 2]> = Box::new(if v1.f0[1].is_empty() { [1, 6] } else { [5, 8] });
    match &p0 {
        None => {
            p0.take();
            let v3: &S2 = v1;
        }
        Some(b4) => {
            p0.take();
        }
    }
    let mut v5: E3 = E3::V2(S6 { f0: p2.f0.f1, f1: List { val: 7, next: Some(Box::new(List { val: 1, next: None })) } }, S6::new());
    if 4 == v2[1] { E0::V1(S5 { f0: S2 { f0: [String::from("s"), String::from("t")], f1: None, f2: 4 }, f1: S3::new() }, S4 { f0: S2::new(), f1: S0::new() }) } else { E0::V0 }
}
fn f16(p0: S7, mut p1: S4) {
    let mut v1: Option<Vec<String>> = Some(vec![String::from("s")]);
    let v0: &str = call7(&v1, &p0.f1);
    read(&p1.f1);
    {
        p1.f0 = S2::new();
        v1.take();
        p1.f0.f0[1].push_str(call7(&v1, &p1)); //~[nll,polonius] E0502
    }
    p1.f0.f1.take();
    if p1.f0.f0[1].is_empty() {
        let p1: &i32;
        let v2: i32 = 6;
        p1 = &v2;
        v1.take();
    }
    touch(&mut p1.f0.f1);
}
fn f17(mut p0: Vec<S2>) {
    touch(&mut p0[0]);
    let mut v1: String = String::from("s");
    let v0: &mut String = &mut v1;
    let S2 { f0: b2, f1: b3, .. } = &mut p0[0];
    let b2: String = v1;
}
fn f18(p0: &mut E2) -> Option<E2> {
    let v1: &E2 = loop {
        let mut v2: E2 = E2::new();
        break &v2; //~[nll,polonius] E0597
    };
    let mut v3: &mut &E2 = loop {
        let v4: E2 = E2::new();
        let mut v5: &E2 = &v4; //~[nll,polonius] E0597
        break &mut v5; //~[nll,polonius] E0597
    };
    {
        *p0 = same(E2::new());
        read(p0);
        let mut v6 = 0 * 6;
        let mut v7 = 6 - 2;
        let mut v8 = &v6;
        let mut v9 = &v8;
        read(v8);
        v8 = &v7; //~[nll,polonius] E0506
        v6 = 8 + 1; //~[nll,polonius] E0506
        read(v9);
        v7 = (0 as i32); //~[nll,polonius] E0506
        read(v8);
        println!("{}", v6);
    }
    let v10: &mut &mut &E2;
    read(v3);
    v10 = &mut v3;
    Some((*p0).clone())
}
fn f19(p0: S3, mut p1: usize) {
    loop {
        let mut p0: &S3 = &p0;
        p1 = std::mem::replace(&mut p1, p1 + p1); //~[nll,polonius] E0503
        read(&p0.f0);
        if flag() { break; }
    }
    let v0: Option<S4> = Some(S4::new());
    call9(&v0);
    'l1: while let Some(S4 { f1: _, .. }) = v0 {
        let mut v3: String = "u".to_string();
        let mut v2: &mut String = &mut v3;
        let v4: &mut usize = &mut p1;
    }
    drop(p1);
    p1 = 1;
    call9(&v0);
    p1 = p1.clone();
    let mut v5: Box<Vec<S3>>;
    v5 = Box::new(if flag() { vec![S3::new(), S3::new()] } else { vec![S3 { f0: String::from("s") }, S3::new()] });
}
fn f20<'a: 'b, 'b>(p0: &'b Box<Box<S7>>, p1: &'a S4) {
    let v0: &mut (S0, E0) = loop {
        let mut v1: (S0, E0) = (S0::new(), E0::V1(S5::new(), S4::new()));
        break &mut v1; //~[nll,polonius] E0597
    };
    forever(v0);
    let mut v3 = 1 + 1 as usize;
    let mut v4 = 2 + 1 as usize;
    let mut v5 = &v3;
    let mut v6 = &*v5;
    read(v5);
    v5 = &v4;
    v3 = 1 + 2; //~[nll,polonius] E0506
    read(v6);
    read(&p1.f0.f0);
    let Some(S0 { .. }) = p1.f0.f1 else {
        return;
    };
    eat(v0); //~[nll,polonius] E0505
    std::mem::swap(&mut v3, &mut v4);
    std::mem::swap(&mut v3, &mut v4);
}
fn f21(p0: Vec<Vec<S2>>) {
    let mut v0: S1 = S1 { f0: List { val: 5, next: None }, f1: Some(4), f2: 3 };
    let mut v1: &Option<i32>;
    v1 = &v0.f1;
    *v1 = if v0.f0.val == p0[0][0].f2 { v0.f1 } else { (*v1).clone() }; //~[nll,polonius] E0594
    'l2: while p0.is_empty() {
        v0.f1.take();
        if v0.f1.is_none() {
            let mut v4: S4 = S4 { f0: S2::new(), f1: S0::new() };
            return;
        }
        read(&v0.f0);
    }
    for x5 in &p0 {
        read(&p0[0][0].f2);
        let v6: S4 = S4::new();
        v0.f0.next.take();
    }
}
fn f22(p0: &mut Vec<S0>) -> &mut S0 {
    println!("{}", p0[0].f0);
    p0.swap(0, 0);
    let mut v0: &Vec<S0> = &*p0;
    read(p0);
    p0.clear();
    let v1 = p0;
    *v1 = std::mem::take(&mut *v1);
    touch(&mut *v1);
    let v0 = &v1;
    v1.clear();
    &mut v1[0]
}
fn f23(mut p0: &mut Option<&i32>, p1: &mut List) -> S6 {
    let v0: &mut Option<Box<List>> = loop {
        let mut v1: Option<&i32> = *p0;
        break &mut p1.next;
    };
    *v0 = Some(Box::new(List { val: 7, next: None }));
    touch(&mut *p1);
    S6 { f0: None, f1: List { val: 3, next: None } }
}
fn f24(p0: Vec<S7>, p1: E3) {
    let v0: E2;
    let v1: Option<S4> = None;
    call9(&v1);
    v0 = E2::V1(S0 { f0: Box::new(1) });
    let mut v2 = v1;
    touch(&mut v2);
    touch(&mut v2);
    drop(p0);
}
fn f25<'a>(p0: i32, p1: &'a mut String, p2: &'a S5) {
    p1.push_str("text");
    p1.push_str(if 8 != p0 { GREETING } else { either("text", &p1[..]) }); //~[nll,polonius] E0502
    touch(&mut *p1);
    read(p1);
    p1.clear();
    let v0: Option<Vec<String>> = Some(Vec::new());
    let v1: S4 = S4::new();
    p1.push_str(call7(&v0, &v1));
}
fn f26(p0: String, mut p1: S2) -> (S4, S4) {
    touch(&mut p1.f2);
    p1.f2 = p1.f2;
    p1.f2 -= p1.f2;
    p1 = p1.clone();
    (S4 { f0: p1, f1: S0 { f0: Box::new(2) } }, S4 { f0: S2 { f0: ["u".to_string(), String::from("t")], f1: None, f2: 1 }, f1: S0::new() })
}
fn f27(p0: S5) {
    match &p0.f0.f1 {
        Some(S0 { f0: b0 }) => {
            let v2: String = String::new();
            let mut v3: Box<&String> = Box::new(&v2);
            call0(&mut v3);
        }
        None => {
            let S2 { f2: b4, .. } = p0.f0;
            match p0.f0.f1 {
                Some(ref b5) => {
                    let Some(b7) = &p0.f0.f1 else {
                        return;
                    };
                    eat(p0);
                    let v8: String = String::from("t");
                    let mut v9: Box<&String> = Box::new(&v8);
                    call0(&mut v9);
                    let mut v11: i32 = 5;
                    let v10: &mut i32 = same(&mut v11);
                }
                _ => {
                    let mut v13: Option<S4> = None;
                    call9(either(&v13, &v13));
                }
            }
        }
    }
}
fn f28(p0: E3) -> E3 {
    eat(p0);
    let mut v0 = call1(S6 { f0: Some(S0 { f0: Box::new(8) }), f1: List { val: 5, next: None } });
    drop(v0);
    return E3::new();
}
fn f29<'a>(p0: &'a mut Vec<S7>) -> &'a S7 {
    p0.push(S7::new());
    p0.push(S7 { f0: S2 { f0: [String::from("t"), String::from("s")], f1: Some(S0::new()), f2: (1 as i32) }, f1: if flag() || 0 > 2 { S4 { f0: S2::new(), f1: S0::new() } } else { S4::new() }, f2: Some(S3 { f0: "u".to_string() }) });
    let mut p0: &mut Vec<S7> = &mut *p0;
    p0.push(S7 { f0: S2::new(), f1: S4 { f0: p0[0].f0.clone(), f1: S0::new() }, f2: Some(S3 { f0: "u".to_string() }) });
    &p0[0]
}

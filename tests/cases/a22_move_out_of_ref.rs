// A non-Copy field is moved out from behind a reference.
//@ explain: suggest clone / borrow / mem::take for &mut
struct Job { name: String }
fn take(_: String) {}

fn f(job: &Job) {
    take(job.name); //~ E0507
}

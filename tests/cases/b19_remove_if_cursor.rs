// Remove the first matching node from a list with a cursor over the links.
//@ uncertain codes: lexical
struct Node { key: u32, next: Option<Box<Node>> }

fn f(mut link: &mut Option<Box<Node>>, key: u32) {
    while let Some(n) = link {
        if n.key == key {
            *link = n.next.take(); //~[nll,alpha] E0506
            return;
        }
        link = &mut n.next;
    }
}

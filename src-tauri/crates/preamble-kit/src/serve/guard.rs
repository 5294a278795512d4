//! Who may ask: the page that this start opened, from this computer. Other pages in the same browser may not (DNS rebinding, CSRF).

use axum::http::HeaderMap;
use axum::http::header::{HOST, ORIGIN};

/// 128 random bits in hex.
pub fn token() -> Option<String> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Whether Host is this server, and Origin, where there is one, too.
pub fn is_own(headers: &HeaderMap, port: u16) -> bool {
    let names = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let host_fits = text(HOST).is_some_and(|host| names.iter().any(|name| name == host));
    let origin_fits = text(ORIGIN).is_none_or(|origin| names.iter().any(|name| format!("http://{name}") == origin));
    host_fits && origin_fits
}

/// Compares without telling by its time how much was right.
pub fn same(given: &str, wanted: &str) -> bool {
    let difference = given.bytes().zip(wanted.bytes()).fold(0u8, |all, (a, b)| all | (a ^ b));
    given.len() == wanted.len() && difference == 0
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn headers(host: &str, origin: Option<&str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().unwrap());
        }
        headers
    }

    #[test]
    fn another_host_or_origin_is_refused() {
        assert!(is_own(&headers("127.0.0.1:80", None), 80));
        assert!(is_own(&headers("localhost:80", Some("http://localhost:80")), 80));
        assert!(!is_own(&headers("evil.example:80", None), 80));
        assert!(!is_own(&headers("127.0.0.1:80", Some("http://evil.example")), 80));
        assert!(!is_own(&headers("127.0.0.1:80", Some("null")), 80));
    }

    #[test]
    fn tokens_compare_whole() {
        assert!(same("abc", "abc"));
        assert!(!same("ab", "abc"));
        assert!(!same("", "abc"));
    }
}

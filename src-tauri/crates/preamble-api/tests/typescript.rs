//! The generated TypeScript is the one that the Rust types say. `PREAMBLE_CODEGEN=1` writes it (`cargo xtask codegen`).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[test]
fn typescript_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/api/wire.generated.ts");
    let wanted = preamble_api::typescript::typescript();
    if std::env::var_os("PREAMBLE_CODEGEN").is_some() {
        std::fs::write(path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(found == wanted, "ui/src/api/wire.generated.ts is stale: run `cargo xtask codegen`");
}

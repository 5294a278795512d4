//! Faults that the safety harnesses (tests/safety) switch on, one at a time, to show that they would be caught.
//!
//! Only with the feature `mutant`, which no program that ships has: `cargo xtask tidy` asks cargo for it. Without the feature this is a constant
//! `false`, and the compiler drops what stands behind it.

/// Whether the environment asks for this fault.
#[cfg(feature = "mutant")]
pub fn on(name: &str) -> bool {
    std::env::var("PREAMBLE_MUTANT").is_ok_and(|asked| asked.split(',').any(|asked| asked == name))
}

/// Never.
#[cfg(not(feature = "mutant"))]
pub const fn on(_: &str) -> bool {
    false
}

/// Keeps this event back and gives the one that was kept back before it.
#[cfg(feature = "mutant")]
pub fn one_late(event: &crate::event::Event) -> Option<crate::event::Event> {
    static KEPT_BACK: std::sync::Mutex<Option<crate::event::Event>> = std::sync::Mutex::new(None);
    KEPT_BACK.lock().ok().and_then(|mut kept| kept.replace(event.clone()))
}

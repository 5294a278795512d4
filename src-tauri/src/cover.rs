//! Cover: the window goes at once, the program right after (safety.md section 5).

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tauri::{Manager, WebviewWindow};

use crate::places;

/// However long the last write takes, the process is gone after this. Everything saved is safe against that.
const LONGEST: Duration = Duration::from_millis(900);

static HIDDEN: AtomicBool = AtomicBool::new(false);

/// Takes the window from the screen, the taskbar and the switcher, and makes sure that the program ends.
pub fn hide(window: &WebviewWindow) {
    if HIDDEN.swap(true, Ordering::SeqCst) {
        return;
    }
    // Nothing can be done about a failure here but to end even so.
    let _ = window.hide();
    std::thread::spawn(|| {
        std::thread::sleep(LONGEST);
        places::clear_scratch();
        std::process::exit(0);
    });
}

/// Ends the program if its window is away; with a page of readings in its place it goes on.
pub fn leave(window: &WebviewWindow) {
    if HIDDEN.load(Ordering::SeqCst) {
        window.app_handle().exit(0);
    }
}

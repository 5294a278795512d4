//! Cover: the window goes at once, the program right after (safety.md section 5).

use std::time::Duration;

use tauri::{Manager, WebviewWindow};

/// However long the last write takes, the process is gone after this. Everything saved is safe against that.
const LONGEST: Duration = Duration::from_secs(1);

/// Takes the window from the screen, the taskbar and the switcher, and makes sure that the program ends.
pub fn hide(window: &WebviewWindow) {
    // Nothing can be done about a failure here but to end even so.
    let _ = window.hide();
    std::thread::spawn(|| {
        std::thread::sleep(LONGEST);
        std::process::exit(0);
    });
}

/// Ends the program.
pub fn leave(window: &WebviewWindow) {
    window.app_handle().exit(0);
}

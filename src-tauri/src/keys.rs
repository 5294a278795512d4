//! Keys that go to the popup of a list are told to the page as well: Shift three times must work there too (WebKitGTK's popups are
//! windows of their own that take the keyboard).

use gtk::gdk::keys::constants::{Shift_L, Shift_R};
use gtk::gdk::{Event, EventKey, EventType};
use gtk::prelude::*;
use tauri::WebviewWindow;

/// Listens from now on.
///
/// # Errors
/// If the window is gone already.
pub fn follow(window: &WebviewWindow) -> tauri::Result<()> {
    let (page, ours) = (window.clone(), window.gtk_window()?);
    Event::set_handler(Some(move |event: &mut Event| {
        let is_elsewhere =
            || event.window().map(|at| at.toplevel()) != ours.window() || gtk::grab_get_current().is_some();
        if let Some(script) = told(event)
            && is_elsewhere()
        {
            // The page counts, as always. If it cannot be told, there is nothing else to do about it.
            let _ = page.eval(script);
        }
        gtk::main_do_event(event);
    }));
    Ok(())
}

/// What the page is to hear of a key: Shift, or that it was another one.
fn told(event: &Event) -> Option<&'static str> {
    let is_down = event.event_type() == EventType::KeyPress;
    let key = event.downcast_ref::<EventKey>()?.keyval();
    match (key == Shift_L || key == Shift_R, is_down) {
        (true, true) => Some("dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }))"),
        (true, false) => Some("dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }))"),
        (false, true) => Some("dispatchEvent(new KeyboardEvent('keydown', { key: 'Unidentified' }))"),
        (false, false) => None,
    }
}

//! Files that a person sees: safe writing, and the app's own file picker.
//!
//! System pickers leave entries in lists of recent files (safety.md section 5), so Preamble looks through folders itself.

mod browse;
mod writable;
mod write;

pub use browse::{Browse, Entry, Filter, Listing, PlaceEntry, PlaceKind, browse};
pub use writable::{is_writable, is_writable_file};
pub use write::{
    calm_name, free_name, make_folder, new_folder, sync_file, sync_folder_of, write_locked, write_new, write_private,
};

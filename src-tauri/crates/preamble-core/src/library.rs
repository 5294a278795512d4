//! The library of the resource centre: what ships with the program, read once.

use preamble_content::library;
pub use preamble_content::library::Library;

use crate::course::LEFT_OUT;
use crate::shipped;

/// Folder of the library among the training modules.
const FOLDER: &str = "_library";

/// The shipped library; `None` if it could not be read, which the check of the repository keeps from happening.
#[must_use]
pub fn shipped() -> Option<Library> {
    library::compile(&shipped::folder(FOLDER)?, LEFT_OUT).0
}

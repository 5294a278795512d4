//! Commands `safety.*`: Cover.

use crate::Failure;
use crate::app::Context;
use crate::wire::Nothing;

/// The first half of Cover. The host takes the window away before this is even called; in the product nothing is left to do.
pub(crate) fn hide(_: &mut Context<'_>, _: Nothing) -> Result<Nothing, Failure> {
    Ok(Nothing {})
}

/// Everything was saved when it happened; what is left is to forget. The host then closes the window.
pub(crate) fn cover(cx: &mut Context<'_>, _: Nothing) -> Result<Nothing, Failure> {
    cx.state.profile = None;
    cx.state.locked = None;
    cx.state.settings = None;
    Ok(Nothing {})
}

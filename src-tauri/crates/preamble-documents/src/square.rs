//! A QR code (ISO/IEC 18004) as one vector path.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use crate::DocumentError;

/// Draws `payload` at error correction level M. One unit of the drawing is one module; the quiet zone is left to the
/// page, which is blank around it.
pub(crate) fn svg(payload: &str, ink: &str) -> Result<String, DocumentError> {
    let code = QrCode::with_error_correction_level(payload, EcLevel::M)
        .map_err(|_| DocumentError::SquareTooLong(payload.chars().count()))?;
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|left, right| left == right) {
            if run.first() == Some(&Color::Dark) {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{x} {y}h{}v1h-{}z", run.len(), run.len());
            }
            x += run.len();
        }
    }
    Ok(format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {width}" width="{width}" height="{width}"><path fill="{ink}" d="{path}"/></svg>"#
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_short_text_is_the_smallest_code() {
        let drawing = svg("A", "#000").unwrap();
        assert!(drawing.contains(r#"viewBox="0 0 21 21""#));
        assert!(drawing.contains("M0 0h7v1h-7z"), "the finder pattern stands in the corner");
    }

    #[test]
    fn a_text_too_long_is_refused() {
        let error = svg(&"x".repeat(3000), "#000").unwrap_err();
        assert!(matches!(error, DocumentError::SquareTooLong(3000)));
    }
}

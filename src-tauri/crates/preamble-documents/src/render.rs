//! From a laid-out desk to PDF and SVG bytes.

use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Label, Smart};
use typst::introspection::Introspector as _;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::DocumentError;
use crate::world::{Desk, Template};

/// Sets the document as PDF/A-3a and PDF/UA-1. `identity` stays the same for the same document and is written only
/// as a hash. No creator and no clock time are written.
pub(crate) fn pdf(template: Template, desk: &Desk, identity: &str) -> Result<Vec<u8>, DocumentError> {
    Ok(pdf_and_layout(template, desk, identity, |_| ())?.0)
}

/// As [`pdf`], with what `look` sees in the layout.
pub(crate) fn pdf_and_layout<T>(
    template: Template,
    desk: &Desk,
    identity: &str,
    look: impl FnOnce(&PagedDocument) -> T,
) -> Result<(Vec<u8>, T), DocumentError> {
    let options = options(template, identity)?;
    forgetting(|| {
        let document = compile(template, desk)?;
        let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| failure(template, &errors))?;
        Ok((bytes, look(&document)))
    })
}

/// Where on its page something with a label stands, from the top left, as shares of the page's width and height.
pub(crate) fn place_of(document: &PagedDocument, label: &str) -> Option<(f64, f64)> {
    let label = Label::new(PicoStr::intern(label))?;
    let introspector = document.introspector();
    let place = introspector.position(introspector.query_label(label).ok()?.location()?)?;
    let page = document.pages().get(place.page.get() - 1)?;
    Some((place.point.x / page.frame.width(), place.point.y / page.frame.height()))
}

/// The numbers that the pages carry, in order.
pub(crate) fn page_numbers(template: Template, desk: &Desk) -> Result<Vec<u64>, DocumentError> {
    forgetting(|| Ok(compile(template, desk)?.pages().iter().map(|page| page.number).collect()))
}

fn options(template: Template, identity: &str) -> Result<PdfOptions, DocumentError> {
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .map_err(|error| DocumentError::Template { template: template.name, message: error.message().to_string() })?;
    Ok(PdfOptions {
        ident: Smart::Custom(identity.to_owned()),
        creator: Smart::Custom(None),
        standards,
        ..PdfOptions::default()
    })
}

/// Sets the document and draws its first page as SVG.
pub(crate) fn svg(template: Template, desk: &Desk) -> Result<String, DocumentError> {
    forgetting(|| {
        let document = compile(template, desk)?;
        let first = document.pages().first();
        first
            .map(|page| typst_svg::svg(page, &SvgOptions::default()))
            .ok_or_else(|| DocumentError::Template { template: template.name, message: "no page".to_owned() })
    })
}

/// Empties the typesetter's cache afterwards: it would keep names in memory for as long as the program runs.
fn forgetting<T>(work: impl FnOnce() -> T) -> T {
    let result = work();
    comemo::evict(0);
    result
}

fn compile(template: Template, desk: &Desk) -> Result<PagedDocument, DocumentError> {
    typst::compile::<PagedDocument>(desk).output.map_err(|errors| failure(template, &errors))
}

fn failure(template: Template, errors: &[SourceDiagnostic]) -> DocumentError {
    let message = errors
        .iter()
        .map(|error| {
            let hints: Vec<_> = error.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
            format!("{}{}", error.message, hints.concat())
        })
        .collect::<Vec<_>>()
        .join("; ");
    DocumentError::Template { template: template.name, message }
}

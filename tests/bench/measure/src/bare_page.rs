//! The floor of a certificate and of a hand-out: the typesetter alone, pages of the same standard.

use std::sync::LazyLock;

use qrcode::QrCode;
use qrcode::render::svg;
use typst::comemo;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::Outcome;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static FONT: LazyLock<Option<Font>> = LazyLock::new(|| {
    let file = include_bytes!("../../../../src-tauri/crates/preamble-documents/fonts/NotoSans-Regular.ttf");
    Font::new(Bytes::new(file.as_slice()), 0)
});
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONT.iter())));

struct Page {
    main: Source,
    files: Vec<(FileId, Bytes)>,
}

fn file(name: &str) -> Outcome<FileId> {
    let path = VirtualPath::new(name).map_err(|_| "a bad file name")?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

pub fn pdf(number: u32, attachment: &[u8]) -> Outcome<Vec<u8>> {
    let code = QrCode::new(format!("PRMB1:{number:08}:{}", "0123456789ABCDEF".repeat(10)))?;
    let square = code.render::<svg::Color<'_>>().build().into_bytes();
    let source = format!(
        r#"#set document(title: "Certificate {number}", author: (), date: datetime(year: 2026, month: 11, day: 23))
        #set text(lang: "ru", font: "Noto Sans", size: 12pt)
        #set page(width: 297mm, height: 210mm)
        #pdf.attach("attachment", relationship: "alternative", mime-type: "application/vc", description: "credential")
        #heading[Сертификат {number}]
        Айгүл Сейітқызы {number}

        Права человека: знать их и уметь ими пользоваться

        #image("square.svg", width: 30mm, alt: "code")"#
    );
    let page = Page {
        main: Source::new(file("main.typ")?, source),
        files: vec![(file("square.svg")?, Bytes::new(square)), (file("attachment")?, Bytes::new(attachment.to_vec()))],
    };
    Ok(set(&page)?.0)
}

/// Running text in two columns; how many pages it fills.
pub fn columns(words: &str) -> Outcome<usize> {
    let source = r#"#set document(title: "Words", author: (), date: datetime(year: 2026, month: 11, day: 23))
        #set text(lang: "ru", font: "Noto Sans", size: 9.4pt)
        #set page("a4", margin: 16mm, columns: 2)
        #read("words")"#;
    let words = Bytes::new(words.as_bytes().to_vec());
    Ok(set(&Page { main: Source::new(file("main.typ")?, source.to_owned()), files: vec![(file("words")?, words)] })?.1)
}

fn set(page: &Page) -> Outcome<(Vec<u8>, usize)> {
    let refused = |errors: &[typst::diag::SourceDiagnostic]| {
        errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
    };
    let document = typst::compile::<PagedDocument>(page).output.map_err(|errors| refused(&errors))?;
    let standards =
        PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]).map_err(|error| error.message().to_string())?;
    let made = typst_pdf::pdf(&document, &PdfOptions { standards, ..PdfOptions::default() })
        .map_err(|errors| refused(&errors))?;
    comemo::evict(10);
    Ok((made, document.pages().len()))
}

impl World for Page {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, _index: usize) -> Option<Font> {
        FONT.clone()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // PDF/A wants a date; any will do.
        Datetime::from_ymd(2026, 11, 23)
    }
}

//! What ships with the program: `training-modules/` as `build.rs` compiled it, without the parts that this build leaves out.

use include_dir::{Dir, include_dir};
use serde::de::DeserializeOwned;

use crate::content::country::Country;
use crate::content::library::Library;
use crate::content::model::Course;
use crate::content::order::Order;

static SHIPPED: Dir<'_> = include_dir!("$OUT_DIR/shipped");

/// All of a kind, and the names of those that could not be read.
pub(crate) type Read<T> = (Vec<T>, Vec<String>);

/// Every course with its pictures.
pub(crate) fn courses() -> Read<Course> {
    let (courses, mut broken) = all::<Course>("courses");
    let (whole, without): (Vec<_>, Vec<_>) = courses.into_iter().map(with_pictures).partition(Result::is_ok);
    broken.extend(without.into_iter().filter_map(Result::err));
    (whole.into_iter().filter_map(Result::ok).collect(), broken)
}

/// Every country pack.
pub(crate) fn countries() -> Read<Country> {
    all("countries")
}

pub(crate) fn library() -> Option<Library> {
    json("library.json")
}

/// The suggested order of lessons.
pub(crate) fn order() -> Option<Order> {
    json("order.json")
}

fn with_pictures(mut course: Course) -> Result<Course, String> {
    for (file, picture) in &mut course.media {
        let Some(found) = SHIPPED.get_file(format!("media/{}/{file}", course.id)) else { return Err(course.id) };
        picture.bytes = found.contents().to_vec();
    }
    Ok(course)
}

fn all<T: DeserializeOwned>(folder: &str) -> Read<T> {
    let (mut all, mut broken) = (Vec::new(), Vec::new());
    for file in SHIPPED.get_dir(folder).into_iter().flat_map(Dir::files) {
        match serde_json::from_slice(file.contents()) {
            Ok(it) => all.push(it),
            Err(_) => broken.push(file.path().file_stem().unwrap_or_default().to_string_lossy().into_owned()),
        }
    }
    (all, broken)
}

fn json<T: DeserializeOwned>(path: &str) -> Option<T> {
    serde_json::from_slice(SHIPPED.get_file(path)?.contents()).ok()
}

#[cfg(test)]
mod tests;

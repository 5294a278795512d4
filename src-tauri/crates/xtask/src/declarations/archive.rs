//! The archive: sorted names, no times, deflate. Two archives are the same when their files are, whatever packed them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::failure::{Failure, Result};

fn fault(error: impl std::fmt::Display) -> Failure {
    Failure::new(format!("declarations: {error}"))
}

pub fn pack(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name, options).map_err(fault)?;
        writer.write_all(bytes).map_err(fault)?;
    }
    Ok(writer.finish().map_err(fault)?.into_inner())
}

pub fn unpack(archive: &[u8]) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).map_err(fault)?;
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(fault)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(fault)?;
        let name = file.name().map_err(fault)?.into_owned();
        files.insert(name, bytes);
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes() {
        let files = BTreeMap::from([("b".to_owned(), b"two".to_vec()), ("a".to_owned(), b"one".to_vec())]);
        let packed = pack(&files).unwrap();
        assert_eq!(packed, pack(&files).unwrap());
        assert_eq!(unpack(&packed).unwrap(), files);
        assert!(unpack(&packed[..packed.len() / 2]).is_err());
    }
}

# The program's own file picker. It leaves no trace in the lists of recent files.

files-places = Where to look
files-place-home = Home
files-place-documents = Documents
files-place-desktop = Desktop
files-place-downloads = Downloads
files-path = Where you are
files-up = One folder up
files-list = Folders and files
files-folder = Folder
files-empty = This folder is empty.
files-empty-filter = There is no fitting file here. Look in another folder.
files-read-only-folder = Nothing can be saved here. Choose another folder.
files-keys = Arrow keys move, Enter opens, Backspace goes one folder up.

## Errors

files-unreadable = This folder cannot be opened. Choose another one.

# Errors that may happen anywhere. The area's own errors stand in the area's file.

error-internal = Something in the program failed. Your saved work is safe. Try again; if it happens once more, close the program and open it.
error-unreachable = The program does not answer. Close it and open it again.
# $code (String) the error's code
error-unknown = Something went wrong ({ $code }).
# $command (String) name of the command
error-unknown-command = The window and the program are of different versions ({ $command }). Close the program and open it again.
# $command (String) name of the command
# $problem (String) what was wrong, in technical words
error-bad-request = The program did not understand { $command }: { $problem }. Close it and open it again.
error-disk-full = The disk is full. Make room, then try again. What was saved before is safe.
error-read-only = Nothing can be written here. Choose another folder, or make the medium writable.
# $path (String) the damaged file
error-device-damaged = The file { $path } is damaged. It is the key of this computer; the profiles themselves are not touched. Put back the file from a copy of the folder, or move it away: the program then makes a new key.

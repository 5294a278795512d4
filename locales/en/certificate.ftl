# The certificate of study: the words on the printed page and in the check of a certificate.

## The page

# The kind of paper, printed small above everything; also the title of the document's window
certificate-heading = Certificate of study
# Stands above the person's name
certificate-lead = This certificate is given to
# Stands under the person's name, above the title of the course
certificate-statement-named = who has finished the course and passed its final test
# Stands alone above the title of the course when the person gives no name
certificate-statement-unnamed = The holder of this certificate has finished the course and passed its final test
# $lessons (String) "7 lessons"
# $duration (String) "about 2 hours"
# $date (String) the day of issue
certificate-details = { $lessons } · { $duration } · { $date }
# $count (Number) lessons of the course
certificate-lessons = { $count ->
    [one] { $count } lesson
   *[other] { $count } lessons
}
# $count (Number) minutes, under 60
certificate-minutes = { $count ->
    [one] about { $count } minute
   *[other] about { $count } minutes
}
# $count (Number) hours
certificate-hours = { $count ->
    [one] about { $count } hour
   *[other] about { $count } hours
}
# The day of issue, written out
# $day (String) day of the month
# $month (Number) 1 to 12
# $year (String) year
certificate-date = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[other] { $day } December { $year }
}
# Label above the level
certificate-level = Level
# The person worked alone; the computer signed
certificate-level-self-paced = completed independently
# A trainer or an organisation signed
certificate-level-confirmed = confirmed by a trainer
# Label above the fingerprint of the key that signed
certificate-key = Key number
# Stands under the QR code
certificate-check-offline = Can be checked offline
# What a screen reader says for the QR code
certificate-qr = QR code with a signed summary of this certificate
# What the file inside the PDF is
certificate-attachment = The signed certificate in the Open Badges 3.0 format, for checking

## The sentences inside the credential

# $lessons (String) "7 lessons"
# $duration (String) "about 2 hours"
certificate-achievement = A course of study: { $lessons }, { $duration }.
certificate-criteria-self-paced = Finish all lessons and pass the final test, working alone. Signed by the key of the computer on which the course was taken.
certificate-criteria-confirmed = Finish all lessons and pass the final test. Signed by a trainer after a look at the work.

## The check of a certificate

certificate-intact = The certificate is intact: nothing in it was changed after signing.
certificate-altered = The certificate was altered after signing. Do not rely on it.
certificate-form = This credential was altered or made by another program. Preamble cannot confirm it.
certificate-contents-claimed = It claims the following, which is not confirmed:
# $name (String) the person's name
certificate-line-name = Name: { $name }
certificate-line-no-name = Name: none given
# $title (String) title of the course
certificate-line-title = Course: { $title }
# $level (String) the level in words
certificate-line-level = Level: { $level }
# $date (String) the day of issue
certificate-line-date = Issued: { $date }
# $key (String) fingerprint in groups of four
certificate-line-key = Key number: { $key }
# $name (String) the name that the issuer gives itself
certificate-line-issuer = Issuer, by its own word: { $name }
# $id (String) the certificate's id
certificate-line-id = Certificate id: { $id }
certificate-issuer-note = The signature shows that the holder of this key made the certificate. Compare the key number with one you got from the issuer.
certificate-page-note = The printed page itself is not signed. Compare its name, course and date with the lines above.
certificate-future = The date is later than today by this computer’s clock. One of the two clocks is wrong.
# $file (String) the file's name
certificate-unreadable-other = { $file } is no certificate. Choose the PDF or the JSON file of a certificate.
# $file (String) the file's name
certificate-unreadable-pdf = { $file } is damaged or cut off. Ask for the file once more.
# $file (String) the file's name
# $line (Number) the line where reading stopped
certificate-unreadable-json = { $file } is damaged or cut off in line { $line }. Ask for the file once more.
# $file (String) the file's name
certificate-unreadable-stub = The text in { $file } is incomplete or mistyped. Scan the QR code once more.
# $file (String) the file's name
certificate-unreadable-empty = { $file } carries no certificate data. A scan or a printed copy loses it: ask for the original PDF, or check the QR code.
# $file (String) the file's name
# $count (Number) credentials found
certificate-unreadable-several = { $count ->
    [one] { $file } carries { $count } certificate more than it should. Ask for the original PDF.
   *[other] { $file } carries { $count } certificates; it is unclear which one the page shows. Ask for the original PDF.
}
# $file (String) the file's name
certificate-unreadable-large = { $file } is far larger than a certificate. Choose another file.
# $file (String) the file's name
# $reason (String) what the system says
certificate-unreadable-file = { $file } could not be opened: { $reason }
certificate-unreadable-internal = The check itself failed. This is a fault of the program; please report it.

## The screens: making, keeping and checking certificates

certificate-list-title = Certificates
certificate-list-lead = Certificates made on this computer. Save one where you want it, or check one that somebody gave you.
certificate-list-empty-title = No certificate yet
certificate-list-empty = When you pass the test of a course you can make one. You may also choose to have none.
certificate-list-courses = To the courses
certificate-list-no-name = without a name
certificate-save-pdf = Save as PDF
certificate-save-json = Save as JSON
certificate-save-where = Where shall the certificate lie?
certificate-save-here = Save here
# $path (String) the file
certificate-saved = Saved: { $path }
certificate-make-title = Make a certificate
certificate-make-name =
    .label = Name on the certificate
    .hint = As you want it. Leave it empty for a certificate without a name.
certificate-make-naming = Title of the course
certificate-make-exact = The title of the course
certificate-make-neutral = A neutral title
certificate-make-neutral-hint = Does not tell what the course is about.
certificate-make-language = Language of the certificate
certificate-make-level-title = What this certificate says
certificate-make-level = Self-paced: you took the course and passed its test on your own. This computer signed it; no trainer and no organisation confirms it.
certificate-make-risk = A certificate with your name shows what you learned. In some places that can bring you into danger. A neutral title, no name, or no certificate are good choices too.
certificate-make-clock = The clock of this computer is behind. The date on the certificate would be wrong. Set the clock first.
certificate-make-preview = Preview
certificate-make-in-words = The page in words
certificate-make-now = Make the certificate
certificate-make-without = I need no certificate
certificate-check-title = Check a certificate
certificate-check-lead = Choose the PDF or JSON file of a certificate. The check needs no internet, and nothing is kept.
certificate-check-choose = Choose the file
certificate-check-another = Check another file
certificate-verdict-intact-title = Was it changed?
certificate-verdict-intact = No. It is as it was signed.
certificate-verdict-altered = Yes, or it is damaged. Do not rely on it.
certificate-verdict-issuer-title = Who signed it?
certificate-verdict-issuer-here = This computer.
certificate-verdict-issuer-unknown = A key that this computer does not know. That is usual for certificates made elsewhere. Compare the key number with one from the issuer.
certificate-verdict-issuer-none = Cannot be said, because the file is not intact.
certificate-verdict-date-title = From when is it?
# $date (String) a date
certificate-verdict-date = { $date }
# $date (String) a date
certificate-verdict-future = { $date }. That day has not come yet on this computer. One of the two clocks is wrong.
certificate-verdict-says = What it says

## Errors

certificate-not-earned = The test of this course is not passed yet. Pass it first; then you can make a certificate.
certificate-unknown = This certificate is not in your profile. Go back to the list of certificates.
# $longest (String) letters that fit
certificate-name-too-long = This name is too long for the page: at most { $longest } letters. Shorten it.
# $date (String) the date that the computer shows
certificate-clock = The clock of this computer says { $date }; that cannot be the day of a certificate. Set the date of the computer, then try again.
certificate-unreadable = This file cannot be opened. Choose another one, or copy it to this computer first.
certificate-not-a-certificate = This file is no certificate. Choose the PDF or the JSON file of a certificate.
certificate-file-damaged = This file is damaged or cut off. Ask for it once more.
certificate-no-attachment = This PDF carries no certificate data. A scan or a printed copy loses it: ask for the original file.
certificate-several = This PDF carries more than one certificate, so it is unclear which one the page shows. Ask for the original file.
certificate-too-large = This file is far larger than a certificate can be. Choose another one.

# $letters (String) the letters
certificate-letters = The certificate cannot show these letters: { $letters }. Please write the name in Latin, Cyrillic, Greek, Arabic or Hebrew letters, or leave it empty.

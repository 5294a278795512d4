# Собственный выбор файлов: не оставляет следов в списках недавних файлов.

files-places = Где искать
files-place-home = Домашняя папка
files-place-documents = Документы
files-place-desktop = Рабочий стол
files-place-downloads = Загрузки
files-path = Где вы находитесь
files-up = На папку выше
files-list = Папки и файлы
files-folder = Папка
files-empty = Эта папка пуста.
files-empty-filter = Подходящих файлов здесь нет. Посмотрите в другой папке.
files-read-only-folder = Здесь ничего нельзя сохранить. Выберите другую папку.
files-keys = Стрелки — движение, Enter — открыть, Backspace — на папку выше.

## Ошибки

files-unreadable = Эту папку не удаётся открыть. Выберите другую.

SELECT token FROM book_mark WHERE id = 1

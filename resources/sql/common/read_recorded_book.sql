SELECT recorded FROM book_mark WHERE id = 1

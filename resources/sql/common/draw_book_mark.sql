UPDATE book_mark SET token = ? WHERE id = 1

UPDATE book_mark SET recorded = ? WHERE id = 1

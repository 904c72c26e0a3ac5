-- One that was made only to keep the result of a call, which was taken back: nobody ever had it in the queue.
DELETE FROM task WHERE id = ?

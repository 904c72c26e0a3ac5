DELETE FROM saved_preset WHERE id = ?

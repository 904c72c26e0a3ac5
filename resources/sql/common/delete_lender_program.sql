DELETE FROM lender_program WHERE id = ?

DELETE FROM lender_program WHERE rooftop_id = ?

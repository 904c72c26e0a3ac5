UPDATE customer SET do_not_text = ?, do_not_call = ?, do_not_email = ?, do_not_mail = ? WHERE id = ?

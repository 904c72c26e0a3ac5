UPDATE appraisal SET desking_offer = ? WHERE id = ?

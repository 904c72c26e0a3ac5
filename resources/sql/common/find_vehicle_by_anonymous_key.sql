SELECT id FROM vehicle WHERE anonymous_key = ?

SELECT id, owner_id FROM vehicle WHERE vin = ?

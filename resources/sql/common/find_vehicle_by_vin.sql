SELECT id FROM vehicle WHERE vin = ?

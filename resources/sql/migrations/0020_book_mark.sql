-- A number that every write to what the equity book is read from sets to 0 (see jobs/equity/bookmark). On a server nobody draws one, and
-- nothing watches: lines that begin with ${SQLITE} are SQLite's alone.
CREATE TABLE book_mark (id ${ID}, token BIGINT NOT NULL);
INSERT INTO book_mark (id, token) VALUES (1, 0);
${SQLITE}CREATE TRIGGER book_mark_vehicle_insert AFTER INSERT ON vehicle WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;
${SQLITE}CREATE TRIGGER book_mark_vehicle_update AFTER UPDATE ON vehicle WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;
${SQLITE}CREATE TRIGGER book_mark_vehicle_delete AFTER DELETE ON vehicle WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;
${SQLITE}CREATE TRIGGER book_mark_customer_insert AFTER INSERT ON customer WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;
${SQLITE}CREATE TRIGGER book_mark_customer_update AFTER UPDATE ON customer WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;
${SQLITE}CREATE TRIGGER book_mark_customer_delete AFTER DELETE ON customer WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;
${SQLITE}CREATE TRIGGER book_mark_deal_insert AFTER INSERT ON deal WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;
${SQLITE}CREATE TRIGGER book_mark_deal_update AFTER UPDATE ON deal WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;
${SQLITE}CREATE TRIGGER book_mark_deal_delete AFTER DELETE ON deal WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;
${SQLITE}CREATE TRIGGER book_mark_valuation_insert AFTER INSERT ON valuation WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;
${SQLITE}CREATE TRIGGER book_mark_valuation_update AFTER UPDATE ON valuation WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;
${SQLITE}CREATE TRIGGER book_mark_valuation_delete AFTER DELETE ON valuation WHEN (SELECT token FROM book_mark WHERE id = 1) <> 0 BEGIN UPDATE book_mark SET token = 0; END;

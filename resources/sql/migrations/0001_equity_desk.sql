-- Everything the equity desk remembers. Days are whole days since 1970-01-01, instants epoch ms UTC, money whole cents,
-- apr thousandths of a percent, money factors hundred-millionths. NULL means not known, never 0.
-- ${ID} is INTEGER PRIMARY KEY on SQLite (the row id itself) and BIGINT PRIMARY KEY on PostgreSQL; ${BLOB} BLOB or BYTEA.

-- The last number given to a program that writes here; ids made at the same moment differ by it.
CREATE TABLE desk_number (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), last BIGINT NOT NULL);

CREATE TABLE rooftop (id ${ID}, name TEXT NOT NULL, zone TEXT NOT NULL, tax_rule TEXT, created_at BIGINT NOT NULL);

CREATE TABLE setting (scope TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key));

CREATE TABLE source (id ${ID}, rooftop_id BIGINT NOT NULL, preset TEXT NOT NULL, title TEXT NOT NULL,
    is_full_snapshot INTEGER NOT NULL DEFAULT 0, UNIQUE (rooftop_id, preset));

CREATE TABLE import_run (id ${ID}, source_id BIGINT NOT NULL, file_name TEXT NOT NULL, file_hash TEXT NOT NULL,
    started_at BIGINT NOT NULL, finished_at BIGINT, rows_read BIGINT NOT NULL, accepted BIGINT NOT NULL,
    rejected BIGINT NOT NULL, duplicate BIGINT NOT NULL, changed BIGINT NOT NULL,
    headers TEXT, delimiter TEXT);
CREATE INDEX import_run_by_file ON import_run (source_id, file_hash);

CREATE TABLE import_reject (id ${ID}, run_id BIGINT NOT NULL, source_id BIGINT NOT NULL, line BIGINT NOT NULL, column_name TEXT NOT NULL,
    reason TEXT NOT NULL, raw TEXT NOT NULL, row_hash BIGINT NOT NULL, state TEXT NOT NULL DEFAULT 'open');
CREATE UNIQUE INDEX import_reject_once ON import_reject (source_id, row_hash);

-- The hashes of every row applied, 16 bytes a row (key hash, row hash), sorted by key hash, in blocks.
CREATE TABLE source_ledger (source_id BIGINT NOT NULL, block INTEGER NOT NULL, hashes ${BLOB} NOT NULL, PRIMARY KEY (source_id, block));

CREATE TABLE customer (id ${ID}, rooftop_id BIGINT NOT NULL, source_key TEXT, is_business INTEGER NOT NULL DEFAULT 0,
    first_name TEXT, middle_name TEXT, last_name TEXT, company TEXT, address1 TEXT, address2 TEXT, city TEXT, state TEXT, zip TEXT, zone TEXT,
    mobile_phone TEXT, home_phone TEXT, work_phone TEXT, email TEXT, email2 TEXT, language TEXT,
    do_not_call INTEGER NOT NULL DEFAULT 0, do_not_text INTEGER NOT NULL DEFAULT 0, do_not_email INTEGER NOT NULL DEFAULT 0, do_not_mail INTEGER NOT NULL DEFAULT 0,
    assigned_rep TEXT, household_key BIGINT, merged_into BIGINT, created_at BIGINT NOT NULL);
CREATE INDEX customer_by_name ON customer (last_name, first_name);

-- Ways to recognise people: 16 bytes each (64-bit hash of what a rule compares, customer id), 4,096 to a block. Only ever added to.
CREATE TABLE identity_block (id ${ID}, keys ${BLOB} NOT NULL);

CREATE TABLE customer_merge (id ${ID}, kept_id BIGINT NOT NULL, merged_id BIGINT NOT NULL, rule TEXT NOT NULL, evidence TEXT NOT NULL,
    merged_at BIGINT NOT NULL, undone_at BIGINT);
-- What changed hands in a merge: kind is deal, co_buyer, repair_order or vehicle.
CREATE TABLE customer_merge_move (merge_id BIGINT NOT NULL, kind TEXT NOT NULL, row_id BIGINT NOT NULL, PRIMARY KEY (merge_id, kind, row_id));

CREATE TABLE vehicle (id ${ID}, rooftop_id BIGINT NOT NULL, vin TEXT, anonymous_key TEXT, year INTEGER, make TEXT, model TEXT, trim TEXT, body TEXT,
    exterior_color TEXT, in_service_on INTEGER, warranty_ends_on INTEGER,
    odometer INTEGER, odometer_on INTEGER, previous_odometer INTEGER, previous_odometer_on INTEGER,
    owner_id BIGINT, owned_since INTEGER, ownership_ended_on INTEGER, ownership_ended_by TEXT,
    service_visits INTEGER NOT NULL DEFAULT 0, last_visit_on INTEGER);
CREATE UNIQUE INDEX vehicle_by_vin ON vehicle (vin) WHERE vin IS NOT NULL;
CREATE UNIQUE INDEX vehicle_by_anonymous_key ON vehicle (anonymous_key) WHERE anonymous_key IS NOT NULL;
CREATE INDEX vehicle_by_owner ON vehicle (owner_id);

CREATE TABLE deal (id ${ID}, rooftop_id BIGINT NOT NULL, source_id BIGINT NOT NULL, deal_number TEXT NOT NULL, customer_id BIGINT, co_buyer_id BIGINT, vehicle_id BIGINT NOT NULL,
    sale_type INTEGER NOT NULL, status INTEGER NOT NULL, condition INTEGER NOT NULL, contract_on INTEGER, delivered_on INTEGER,
    stock_number TEXT, salesperson TEXT, finance_manager TEXT, cash_price BIGINT, msrp BIGINT, down BIGINT, rebate BIGINT, front_gross BIGINT, back_gross BIGINT,
    lender TEXT, amount_financed BIGINT, payment BIGINT, balloon BIGINT, finance_charge BIGINT, apr_millipercent INTEGER, term_months INTEGER,
    first_payment_on INTEGER, maturity_on INTEGER, adjusted_cap_cost BIGINT, residual BIGINT, money_factor_e8 BIGINT,
    miles_per_year INTEGER, miles_total INTEGER, excess_mile_rate BIGINT, disposition_fee BIGINT,
    balance BIGINT, balance_on INTEGER, payoff_quote BIGINT, payoff_good_through INTEGER, payoff_source TEXT, vehicle_value BIGINT);
CREATE UNIQUE INDEX deal_by_number ON deal (source_id, deal_number);
CREATE INDEX deal_by_vehicle ON deal (vehicle_id);

CREATE TABLE deal_trade (id ${ID}, deal_id BIGINT NOT NULL, vin TEXT, year INTEGER, make TEXT, model TEXT, odometer INTEGER, allowance BIGINT, actual_cash_value BIGINT, payoff BIGINT);
CREATE INDEX deal_trade_by_deal ON deal_trade (deal_id);

CREATE TABLE valuation (id ${ID}, vehicle_id BIGINT NOT NULL, source_id BIGINT NOT NULL, provider TEXT NOT NULL, grade INTEGER NOT NULL, basis INTEGER NOT NULL,
    valued_on INTEGER NOT NULL, odometer INTEGER, region TEXT, amount BIGINT NOT NULL);
CREATE UNIQUE INDEX valuation_once ON valuation (vehicle_id, provider, grade, basis, valued_on);

CREATE TABLE repair_order (id ${ID}, rooftop_id BIGINT NOT NULL, source_id BIGINT NOT NULL, ro_number TEXT NOT NULL, customer_id BIGINT, vehicle_id BIGINT,
    advisor TEXT, status TEXT, opened_on INTEGER, closed_on INTEGER, promised_on INTEGER, odometer INTEGER,
    customer_total BIGINT, warranty_total BIGINT, internal_total BIGINT);
CREATE UNIQUE INDEX repair_order_by_number ON repair_order (source_id, ro_number);
CREATE INDEX repair_order_by_vehicle ON repair_order (vehicle_id, opened_on);
CREATE TABLE repair_line (id ${ID}, repair_order_id BIGINT NOT NULL, line_number TEXT, op_code TEXT, description TEXT, pay_type TEXT,
    decision INTEGER NOT NULL DEFAULT 0, decline_reason TEXT, amount BIGINT);
CREATE INDEX repair_line_by_order ON repair_line (repair_order_id);

CREATE TABLE inventory_unit (id ${ID}, rooftop_id BIGINT NOT NULL, source_id BIGINT NOT NULL, stock_number TEXT NOT NULL, vin TEXT, condition INTEGER NOT NULL, year INTEGER, make TEXT, model TEXT,
    trim TEXT, body TEXT, exterior_color TEXT, odometer INTEGER, price BIGINT, msrp BIGINT, invoice BIGINT, cost BIGINT, book_value BIGINT, in_stock_on INTEGER, status TEXT, is_gone INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX inventory_unit_by_stock ON inventory_unit (source_id, stock_number);

CREATE TABLE lender_program (id ${ID}, rooftop_id BIGINT NOT NULL, lender TEXT NOT NULL, kind TEXT NOT NULL, tier TEXT NOT NULL, term_months INTEGER NOT NULL,
    apr_millipercent INTEGER, money_factor_e8 BIGINT, residual_percent INTEGER, miles_per_year INTEGER, rebate BIGINT, max_ltv_percent INTEGER,
    applies_to TEXT, valid_from INTEGER, valid_to INTEGER);

CREATE TABLE crossing (id ${ID}, vehicle_id BIGINT NOT NULL, customer_id BIGINT, crossed_on INTEGER NOT NULL, recorded_at BIGINT NOT NULL, threshold BIGINT NOT NULL,
    equity_before BIGINT, equity_after BIGINT NOT NULL, value_change BIGINT, payoff_change BIGINT, why TEXT NOT NULL, direction INTEGER NOT NULL);
CREATE INDEX crossing_by_vehicle ON crossing (vehicle_id, crossed_on);

-- One row a vehicle and month: where it stood when the month was last recomputed.
CREATE TABLE equity_history (vehicle_id BIGINT NOT NULL, month INTEGER NOT NULL, as_of INTEGER NOT NULL, payoff BIGINT NOT NULL, value BIGINT NOT NULL, equity BIGINT NOT NULL,
    PRIMARY KEY (vehicle_id, month));

CREATE TABLE saved_view (id ${ID}, panel TEXT NOT NULL, title TEXT NOT NULL, definition TEXT NOT NULL, owner TEXT NOT NULL);
CREATE TABLE saved_preset (id TEXT PRIMARY KEY, title TEXT NOT NULL, definition TEXT NOT NULL);

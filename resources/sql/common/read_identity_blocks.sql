SELECT keys FROM identity_block ORDER BY id

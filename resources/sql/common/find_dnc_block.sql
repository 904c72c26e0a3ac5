SELECT bits FROM dnc_block WHERE list = ? AND block = ?

// SPDX-License-Identifier: Apache-2.0
// Measures bringing a million deals in, beside sqlite3's .import of the same file.
#pragma once

#include "base/result.h"

#include <QJsonArray>

#include <cstdint>

namespace tradewind {

/// Each line: {"name","ours","peer","peer_name","ratio","unit","runs"}. Ours is `tradewindctl import` as a child process; the peer
/// `sqlite3` importing raw text and building four indexes. They run alternately; figures are medians of `runs`.
///
/// The file comes from the sample generator and stays in the temporary folder for the next time. Errors: Unavailable when sqlite3 is not
/// installed, a child fails or the disk is full.
Result<QJsonArray> benchImport(std::uint32_t rows, int runs);

} // namespace tradewind

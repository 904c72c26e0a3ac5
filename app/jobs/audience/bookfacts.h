// SPDX-License-Identifier: Apache-2.0
// What the equity book knows of one vehicle, as the facts audiences and sequences ask for.
#pragma once

#include "domain/fact.h"
#include "jobs/equity/deskbook.h"

namespace tradewind {

/// A number of a row of the desk book in the unit of the fact's kind; unknown32 where not known or not of the book.
std::int32_t bookFact(Fact fact, const DeskBook &desk, std::size_t row);
/// "service only", "financed", "leased", "cash": the words of Fact::Holding.
QString holdingCode(Holding holding);

} // namespace tradewind

// SPDX-License-Identifier: Apache-2.0
// A JSON or XML text in the making: values are put where paths lead.
#pragma once

#include "connectors/records/path.h"

#include <string>
#include <vector>

namespace tradewind {

/// A named place with either a text or places below it. Order of making is order of writing.
struct WireNode
{
    std::string name, text;
    bool isAttribute = false;
    bool isList = false; ///< JSON: one of a list, even when it is alone
    std::vector<WireNode> children;

    /// The place `path` leads to, made where it is missing.
    WireNode &at(const RecordPath &path);
    [[nodiscard]] const WireNode *find(const RecordPath &path) const;
    /// A further place where `path` leads to, beside those already there.
    WireNode &append(const RecordPath &path);
};

[[nodiscard]] std::string toJson(const WireNode &node);
/// The children of `node`, one after the other, without a root of their own.
[[nodiscard]] std::string toXml(const WireNode &node);
[[nodiscard]] std::string xmlText(const std::string &text);

} // namespace tradewind

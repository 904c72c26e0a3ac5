// SPDX-License-Identifier: Apache-2.0
// Finds the rows of a preset in JSON and XML documents.
#pragma once

#include "connectors/filedrop/preset.h"
#include "connectors/records/document.h"
#include "connectors/records/rowtable.h"

#include <map>

namespace tradewind {

/// Documents that belong to one record: its detail pages by name. A path whose first step is such a name is asked from there.
using DetailParts = std::map<std::string, RecordPart>;
/// What was asked for: a column "$vin" takes its value from here.
using AskedFor = std::map<std::string, std::string>;

/// The columns are the preset's `from` names, read as paths. "^" begins at the document's root, "$" names what was asked for.
class RowSelection
{
public:
    explicit RowSelection(const Preset &preset);

    [[nodiscard]] const std::vector<std::string> &headers() const { return m_headers; }
    /// The records of a document, in order.
    [[nodiscard]] std::vector<RecordPart> records(const RecordDocument &document) const;
    /// Adds the rows of one record; answers how many.
    int add(RecordPart record, RecordPart root, const DetailParts &details, const AskedFor &asked, RowTable &to) const;
    /// Adds every row of a document that needs no details.
    int addAll(const RecordDocument &document, const AskedFor &asked, RowTable &to) const;

private:
    enum class Origin : std::uint8_t { Own, Each, Root, Asked, Spread };
    struct Column
    {
        Origin origin = Origin::Own;
        RecordPath path;
        std::string name;
    };
    void fill(const RecordPart &record, const RecordPart &entry, const RecordPart &root, const DetailParts &details, const AskedFor &asked,
              std::vector<std::string> &cells) const;

    RecordPath m_records, m_each;
    std::vector<std::string> m_headers;
    std::vector<Column> m_columns;
    std::vector<std::map<std::size_t, std::pair<bool, RecordPath>>> m_spread; ///< column → (is a path, path or fixed text as one step)
};

} // namespace tradewind

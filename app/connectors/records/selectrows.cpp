// SPDX-License-Identifier: Apache-2.0
#include "connectors/records/selectrows.h"

#include "connectors/filedrop/fieldtext.h"

#include <algorithm>

namespace tradewind {

namespace {

/// Nothing, 0, 0.00, N/A: how books write "not offered".
bool isNotOffered(std::string_view text)
{
    return text.find_first_of("123456789") == std::string_view::npos;
}

} // namespace

RowSelection::RowSelection(const Preset &preset)
    : m_records(RecordPath::parse(preset.select.records))
    , m_each(RecordPath::parse(preset.select.each))
{
    const auto columnOf = [this](const std::string &name) {
        const auto found = std::find(m_headers.begin(), m_headers.end(), name);
        if (found != m_headers.end())
            return std::size_t(found - m_headers.begin());
        m_headers.push_back(name);
        m_columns.push_back({});
        return m_headers.size() - 1;
    };
    for (const FieldRule &rule : preset.fields) {
        for (const std::string &name : rule.from) {
            const std::size_t at = columnOf(name);
            Column &column = m_columns[at];
            column.name = name;
            column.path = RecordPath::parse(name);
            if (name.starts_with('$')) {
                column.origin = Origin::Asked;
                column.name = name.substr(1);
            } else if (name.starts_with('^')) {
                column.origin = Origin::Root;
                column.path = RecordPath::parse(std::string_view(name).substr(1));
            } else if (!m_each.steps.empty() && column.path.beginsWith(m_each)) {
                column.origin = Origin::Each;
                column.path = column.path.without(m_each.steps.size());
            }
        }
    }
    for (const auto &entry : preset.select.spread) {
        auto &row = m_spread.emplace_back();
        for (const auto &[name, from] : entry) {
            const std::size_t at = columnOf(name);
            m_columns[at].origin = Origin::Spread;
            const bool isPath = !from.starts_with('=');
            row[at] = {isPath, isPath ? RecordPath::parse(from) : RecordPath{{RecordStep{from.substr(1), false, {}, {}, {}}}}};
        }
    }
}

std::vector<RecordPart> RowSelection::records(const RecordDocument &document) const
{
    std::vector<RecordPart> found;
    document.root().each(m_records, [&](RecordPart element) { found.push_back(element); });
    return found;
}

void RowSelection::fill(const RecordPart &record, const RecordPart &entry, const RecordPart &root, const DetailParts &details,
                        const AskedFor &asked, std::vector<std::string> &cells) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        cells[i].clear();
        switch (column.origin) {
        case Origin::Own: {
            const auto detail = details.empty() || column.path.steps.empty() ? details.end() : details.find(column.path.steps[0].name);
            cells[i] = detail == details.end() ? record.first(column.path).text() : detail->second.first(column.path.without(1)).text();
            break;
        }
        case Origin::Each:
            cells[i] = entry.first(column.path).text();
            break;
        case Origin::Root:
            cells[i] = root.first(column.path).text();
            break;
        case Origin::Asked:
            if (const auto value = asked.find(column.name); value != asked.end())
                cells[i] = value->second;
            break;
        case Origin::Spread:
            break;
        }
    }
}

int RowSelection::add(RecordPart record, RecordPart root, const DetailParts &details, const AskedFor &asked, RowTable &to) const
{
    int rows = 0;
    std::vector<std::string> cells(m_headers.size());
    const auto hand = [&](const RecordPart &entry) {
        fill(record, entry, root, details, asked, cells);
        if (m_spread.empty()) {
            to.add(cells);
            ++rows;
            return;
        }
        for (const auto &row : m_spread) {
            bool isOffered = false;
            for (const auto &[column, from] : row) {
                cells[column] = from.first ? record.first(from.second).text() : from.second.steps[0].name;
                isOffered = isOffered || (from.first && !isNotOffered(cells[column]));
            }
            if (isOffered) {
                to.add(cells);
                ++rows;
            }
        }
    };
    if (!m_each.steps.empty()) {
        const RecordPart *from = &record;
        RecordPath path = m_each;
        if (const auto detail = details.find(m_each.steps[0].name); detail != details.end()) {
            from = &detail->second;
            path = m_each.without(1);
        }
        from->each(path, hand);
    }
    if (rows == 0 && (m_each.steps.empty() || m_spread.empty()))
        hand({});
    return rows;
}

int RowSelection::addAll(const RecordDocument &document, const AskedFor &asked, RowTable &to) const
{
    int rows = 0;
    for (const RecordPart &record : records(document))
        rows += add(record, document.root(), {}, asked, to);
    return rows;
}

} // namespace tradewind

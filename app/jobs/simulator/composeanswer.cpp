// SPDX-License-Identifier: Apache-2.0
#include "jobs/simulator/composeanswer.h"

#include <QDateTime>

#include <algorithm>

namespace tradewind {

namespace {

/// The path of a column inside one entry of Preset::select.each, or nothing when it stands in the record itself.
std::optional<RecordPath> insideEach(const RecordPath &each, const RecordPath &path)
{
    return !each.steps.empty() && path.beginsWith(each) ? std::optional(path.without(each.steps.size())) : std::nullopt;
}

void put(WireNode &node, const RecordPath &path, const std::string &text)
{
    WireNode &place = node.at(path);
    if (place.text.empty())
        place.text = text;
}

} // namespace

std::string vendorText(const FieldRule &rule, const FieldPlace &place, const std::string &text)
{
    if (rule.as == "ifTrue")
        return text == rule.values.at("*") ? "true" : "";
    for (const auto &[theirs, ours] : rule.values) {
        if (ours == text && !text.empty())
            return theirs;
    }
    if (place.kind == Kind::Flag || place.kind == Kind::DoNot)
        return (text == "true") != rule.invert ? "true" : "false";
    if (text.empty())
        return {};
    if (rule.as == "cents") {
        std::string digits;
        std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c != '.'; });
        digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
        return digits;
    }
    if (rule.as == "fraction")
        return std::to_string(std::stod(text) / 100);
    if (rule.as == "epochMs" || rule.as == "epochSeconds") {
        const QDateTime noon(QDate::fromString(QString::fromStdString(text), Qt::ISODate), QTime(12, 0), Qt::UTC);
        return std::to_string(rule.as == "epochMs" ? noon.toMSecsSinceEpoch() : noon.toSecsSinceEpoch());
    }
    if (rule.add != 0)
        return std::to_string(std::stoi(text) - rule.add);
    if (place.kind == Kind::Day && !rule.pattern.empty())
        return QDate::fromString(QString::fromStdString(text), Qt::ISODate)
            .toString(QString::fromStdString(rule.pattern).replace(u'D', u'd').replace(u'Y', u'y'))
            .toStdString();
    return text;
}

WireNode wireRecord(const VendorStream &stream, const InventedRecord &record)
{
    WireNode node;
    const Preset &rows = stream.rows;
    const RecordPath each = RecordPath::parse(rows.select.each);
    std::vector<WireNode> entries(record.lines.size());
    for (const FieldRule &rule : rows.fields) {
        const std::string &from = rule.from.front();
        const FieldPlace *place = placeOf(rows.entity, rule.to.front());
        if (!place || from.starts_with('$') || from.starts_with('^'))
            continue;
        const RecordPath path = RecordPath::parse(from);
        const auto textOf = [&](const std::map<std::string, std::string> &values) {
            const auto found = values.find(rule.to.front());
            return found == values.end() ? std::string() : found->second;
        };
        if (const auto inside = insideEach(each, path)) {
            for (std::size_t i = 0; i < entries.size(); ++i) {
                if (const std::string text = vendorText(rule, *place, textOf(record.lines[i])); !text.empty())
                    put(entries[i], *inside, text);
            }
            continue;
        }
        // Without a list of lines the record has room for its first one.
        const bool isLine = rule.to.front().starts_with("line.") && !record.lines.empty();
        if (const std::string text = vendorText(rule, *place, textOf(isLine ? record.lines.front() : record.values)); !text.empty())
            put(node, path, text);
    }
    for (const WireNode &entry : entries) {
        if (!each.steps.empty())
            node.append(each).children = entry.children;
    }
    return node;
}

void putRecord(WireNode &answer, const std::string &records, const WireNode &record, bool isList)
{
    const RecordPath path = RecordPath::parse(records);
    if (path.steps.empty()) {
        answer.children.insert(answer.children.end(), record.children.begin(), record.children.end());
        return;
    }
    WireNode &place = isList ? answer.append(path) : answer.at(path);
    place.children.insert(place.children.end(), record.children.begin(), record.children.end());
}

std::string wireText(const WireNode &answer, DocumentSyntax syntax, const std::string &inner)
{
    if (syntax == DocumentSyntax::Json)
        return toJson(answer);
    if (inner.empty())
        return toXml(answer);
    WireNode outer;
    const WireNode *root = answer.find(RecordPath::parse("root"));
    outer.at(RecordPath::parse(inner)).text = root ? toXml(*root) : std::string();
    return toXml(outer);
}

} // namespace tradewind
